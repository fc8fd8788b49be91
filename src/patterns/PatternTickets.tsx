import { Button } from "@zendeskgarden/react-buttons";
import { Checkbox, Field, Input } from "@zendeskgarden/react-forms";
import { useState } from "react";
import type { PatternDetail } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { Grid } from "../ui/Grid";
import { Moment } from "../ui/Moment";
import { MoreButton } from "../ui/MoreButton";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { StatusChip } from "../ui/StatusChip";
import { TicketLink } from "../ui/TicketLink";
import type { CurationState } from "./useCuration";

const STEP = 20;

type PatternTicketsProps = { tickets: PatternDetail["tickets"]; curation: CurationState };

/** The tickets that were grouped, so that anybody can check, and take out what does not belong. */
export function PatternTickets({ tickets, curation }: PatternTicketsProps) {
  const t = useTranslate();
  const [shown, setShown] = useState(STEP);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const inSight = tickets.map(({ ticketId }) => ticketId).filter((id) => chosen.has(id));
  return (
    <Stack>
      {inSight.length > 0 && (
        <ChosenBar
          ticketIds={inSight}
          curation={curation}
          canSplit={inSight.length < tickets.length}
          onDone={() => setChosen(new Set())}
        />
      )}
      <Grid
        caption={t("patterns.ticketsTitle")}
        lines={tickets.slice(0, shown)}
        keyOf={({ ticketId }) => ticketId}
        columns={[
          {
            id: "subject",
            head: t("patterns.column.subject"),
            width: "45%",
            cell: ({ ticketId, subject }) => (
              <Row>
                <Field>
                  <Checkbox checked={chosen.has(ticketId)} onChange={() => toggle(ticketId)}>
                    <Field.Label hidden>{t("issues.curate.choose", { subject })}</Field.Label>
                  </Checkbox>
                </Field>
                <TicketLink ticketId={ticketId}>{subject}</TicketLink>
              </Row>
            ),
          },
          {
            id: "customer",
            head: t("patterns.column.customer"),
            cell: ({ requester }) => requester.name,
          },
          {
            id: "created",
            head: t("patterns.column.first"),
            cell: ({ createdAt }) => <Moment at={createdAt} />,
          },
          {
            id: "status",
            head: t("patterns.column.status"),
            cell: ({ status }) => <StatusChip status={status} />,
          },
        ]}
      />
      <MoreButton
        shown={Math.min(shown, tickets.length)}
        total={tickets.length}
        onMore={() => setShown(shown + STEP)}
      />
    </Stack>
  );
}

type ChosenBarProps = {
  ticketIds: readonly string[];
  curation: CurationState;
  canSplit: boolean;
  onDone: () => void;
};

function ChosenBar({ ticketIds, curation, canSplit, onDone }: ChosenBarProps) {
  const t = useTranslate();
  const [label, setLabel] = useState("");
  const decide = (action: "split" | "not-related") => {
    const named = action === "split" && label.trim() !== "" ? { label: label.trim() } : {};
    void curation.decide({ action, ticketIds, ...named }).then((done) => {
      if (done) onDone();
    });
  };
  return (
    <Stack $gap={8} role="group" aria-label={t("issues.curate.label")}>
      <strong>{t("issues.curate.chosen", { count: ticketIds.length })}</strong>
      <Field>
        <Field.Label>{t("issues.curate.splitName")}</Field.Label>
        <Input
          isCompact
          maxLength={120}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
      </Field>
      <Row>
        <Button
          size="small"
          disabled={!canSplit || curation.isRunning}
          onClick={() => decide("split")}
        >
          {t("issues.curate.split")}
        </Button>
        <Button size="small" disabled={curation.isRunning} onClick={() => decide("not-related")}>
          {t("issues.curate.notRelated")}
        </Button>
      </Row>
    </Stack>
  );
}
