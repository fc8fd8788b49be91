import { useState } from "react";
import { listPersonRequests } from "#contract/today";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Chip } from "../ui/Chip";
import { EmptyState } from "../ui/EmptyState";
import { Grid } from "../ui/Grid";
import { Moment } from "../ui/Moment";
import { MoreButton } from "../ui/MoreButton";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { TicketLink } from "../ui/TicketLink";
import { hashTo } from "../ui/useHashRoute";

const STEP = 50;

/** The customers who asked for a person in the last 30 days, those who still wait first. */
export function AskedList() {
  const t = useTranslate();
  const [limit, setLimit] = useState(STEP);
  const answer = useService(listPersonRequests, { limit }, { keepsLast: true });
  return (
    <Stack>
      <p>
        <a href={hashTo("today")}>{t("today.asked.back")}</a>
      </p>
      <Quiet>{t("today.asked.counted")}</Quiet>
      <Answered answer={answer} lines={6}>
        {({ total, requests }) =>
          requests.length === 0 ? (
            <EmptyState picture="handshake" title={t("today.asked.none")}>
              <p>{t("today.asked.noneText")}</p>
            </EmptyState>
          ) : (
            <>
              <Grid
                caption={t("today.asked.caption")}
                lines={requests}
                keyOf={({ ticket, askedAt }) => `${ticket.ticketId}-${askedAt}`}
                columns={[
                  {
                    id: "customer",
                    head: t("today.column.customer"),
                    width: "50%",
                    cell: ({ ticket }) => (
                      <>
                        <strong>{ticket.requester.name}</strong>
                        <br />
                        <TicketLink ticketId={ticket.ticketId}>{ticket.subject}</TicketLink>
                      </>
                    ),
                  },
                  {
                    id: "asked",
                    head: t("today.asked.at"),
                    cell: ({ askedAt }) => <Moment at={askedAt} />,
                  },
                  {
                    id: "answered",
                    head: t("today.asked.answered"),
                    cell: ({ answeredAt }) =>
                      answeredAt === null ? (
                        <Chip mood="bad">{t("today.noWord")}</Chip>
                      ) : (
                        <Moment at={answeredAt} />
                      ),
                  },
                ]}
              />
              <MoreButton
                shown={requests.length}
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
