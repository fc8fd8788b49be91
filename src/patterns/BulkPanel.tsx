import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import type { Incident } from "#contract/incidents";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { TicketLink } from "../ui/TicketLink";
import { BulkConfirm, type BulkKind } from "./BulkConfirm";
import { OutreachPanel } from "./OutreachPanel";

/** What can be done to all tickets of an incident, each after a look at what it would do. */
export function BulkPanel({ incident }: { incident: Incident }) {
  const t = useTranslate();
  const [open, setOpen] = useState<BulkKind | "reach" | null>(null);
  const { problem, sentence, linked } = incident;
  const ways: readonly { kind: BulkKind | "reach"; label: string; isPossible: boolean }[] = [
    { kind: "tell-untold", label: t("issues.bulk.tellUntold"), isPossible: sentence !== null },
    { kind: "tell-all", label: t("issues.bulk.tellAll"), isPossible: sentence !== null },
    { kind: "reach", label: t("issues.outreach.open"), isPossible: sentence !== null },
    { kind: "link", label: t("issues.bulk.link"), isPossible: true },
    { kind: "unlink", label: t("issues.bulk.unlink"), isPossible: linked > 0 },
  ];
  return (
    <Stack $gap={8}>
      <p>
        {problem === null ? (
          <Quiet as="span">{t("issues.incident.noProblem")}</Quiet>
        ) : (
          <>
            {t("issues.incident.problem")}:{" "}
            <TicketLink ticketId={problem.ticketId}>
              {problem.subject === ""
                ? t("issues.bulk.ticketNumber", { id: problem.ticketId })
                : problem.subject}
            </TicketLink>
          </>
        )}
      </p>
      <Row>
        {ways
          .filter(({ isPossible }) => isPossible)
          .map(({ kind, label }) => (
            <Button
              key={kind}
              size="small"
              aria-expanded={open === kind}
              onClick={() => setOpen(open === kind ? null : kind)}
            >
              {label}
            </Button>
          ))}
      </Row>
      {open === "reach" && (
        <OutreachPanel
          key={sentence?.at ?? ""}
          patternId={incident.patternId}
          onClose={() => setOpen(null)}
        />
      )}
      {open !== null && open !== "reach" && (
        <BulkConfirm
          key={`${open} ${sentence?.at ?? ""}`}
          patternId={incident.patternId}
          kind={open}
          hasProblem={problem !== null}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  );
}
