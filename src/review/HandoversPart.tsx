import { useState } from "react";
import { type Handover, listHandovers } from "#contract/handovers";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Chip } from "../ui/Chip";
import { EmptyState } from "../ui/EmptyState";
import { Grid } from "../ui/Grid";
import { Moment } from "../ui/Moment";
import { MoreButton } from "../ui/MoreButton";
import { Quiet } from "../ui/Quiet";
import { Segments } from "../ui/Segments";
import { Stack } from "../ui/Stack";
import { TicketLink } from "../ui/TicketLink";
import { AgreementCell } from "./AgreementCell";

const STEP = 50;
const KINDS = ["skipped", "overridden", "agreed", "all"] as const;
type Kind = (typeof KINDS)[number];

/** Hand-overs of the last week, and what was agreed at each with the customer in mind. */
export function HandoversPart() {
  const t = useTranslate();
  const [show, setShow] = useState<Kind>("skipped");
  const [limit, setLimit] = useState(STEP);
  const answer = useService(listHandovers, { show, limit }, { everyMs: 5_000, keepsLast: true });
  const counts = answer.status === "answered" ? answer.value.counts : null;
  return (
    <Stack $gap={16}>
      <Quiet>{t("review.handovers.text")}</Quiet>
      <Segments
        label={t("review.handovers.show")}
        value={show}
        choices={KINDS.map((value) => ({
          value,
          label:
            counts === null
              ? t(`review.handovers.kind.${value}`)
              : t("review.ruleCount", {
                  name: t(`review.handovers.kind.${value}`),
                  count: counts[value],
                }),
        }))}
        onChange={(kind) => {
          setShow(kind);
          setLimit(STEP);
        }}
      />
      <Answered answer={answer} lines={6}>
        {({ total, handovers }) =>
          handovers.length === 0 ? (
            <EmptyState picture="handshake" title={t("review.handovers.none")}>
              <p>{t(`review.handovers.noneOf.${show}`)}</p>
            </EmptyState>
          ) : (
            <>
              <HandoverTable handovers={handovers} />
              <MoreButton
                shown={handovers.length}
                total={total}
                onMore={() => setLimit(Math.min(200, limit + STEP))}
              />
            </>
          )
        }
      </Answered>
    </Stack>
  );
}

function HandoverTable({ handovers }: { handovers: readonly Handover[] }) {
  const t = useTranslate();
  return (
    <Grid
      caption={t("review.handovers.caption")}
      lines={handovers}
      keyOf={({ ticket, auditId }) => `${ticket.ticketId}-${auditId}`}
      columns={[
        {
          id: "customer",
          head: t("review.handovers.customer"),
          width: "32%",
          cell: ({ ticket }) => (
            <>
              <strong>{ticket.requester.name}</strong>
              <br />
              <TicketLink ticketId={ticket.ticketId}>{ticket.subject}</TicketLink>
            </>
          ),
        },
        {
          id: "when",
          head: t("review.handovers.when"),
          cell: ({ at, by, to }) => (
            <>
              <Moment at={at} />
              <br />
              <Quiet as="span">
                {t("review.handovers.byTo", { by, group: to?.name ?? t("review.anyTeam") })}
              </Quiet>
            </>
          ),
        },
        {
          id: "agreement",
          head: t("review.handovers.agreement"),
          width: "40%",
          cell: ({ contract }) =>
            contract === null ? (
              <Chip mood="watch">{t("review.handovers.nothing")}</Chip>
            ) : (
              <AgreementCell contract={contract} />
            ),
        },
      ]}
    />
  );
}
