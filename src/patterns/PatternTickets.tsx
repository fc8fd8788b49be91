import type { PatternDetail } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { Grid } from "../ui/Grid";
import { Moment } from "../ui/Moment";
import { StatusChip } from "../ui/StatusChip";
import { TicketLink } from "../ui/TicketLink";

type PatternTicketsProps = { tickets: PatternDetail["tickets"] };

/** The tickets that were grouped, so that anybody can check. */
export function PatternTickets({ tickets }: PatternTicketsProps) {
  const t = useTranslate();
  return (
    <Grid
      caption={t("patterns.ticketsTitle")}
      lines={tickets}
      keyOf={({ ticketId }) => ticketId}
      columns={[
        {
          id: "subject",
          head: t("patterns.column.subject"),
          width: "45%",
          cell: ({ ticketId, subject }) => <TicketLink ticketId={ticketId}>{subject}</TicketLink>,
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
  );
}
