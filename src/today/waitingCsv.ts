import type { WaitingTicket } from "#contract/today";
import type { Translate } from "../i18n/translate";
import { toCsv } from "../ui/toCsv";

/** Everybody who waits as a file, one line a ticket, in the order of the screen. */
export function waitingCsv(tickets: readonly WaitingTicket[], t: Translate): string {
  const heads = [
    t("today.csv.ticket"),
    t("today.csv.customer"),
    t("today.csv.organization"),
    t("today.csv.subject"),
    t("today.column.owner"),
    t("today.column.next"),
    t("today.column.last"),
    t("today.column.group"),
  ];
  const lines = tickets.map((ticket) => [
    Number(ticket.ticketId),
    ticket.requester.name,
    ticket.organization ?? "",
    ticket.subject,
    ticket.owner ?? t("today.noPerson"),
    ticket.nextUpdateAt ?? t("today.noTime"),
    ticket.lastToldAt ?? t("today.noWord"),
    ticket.group?.name ?? t("today.noGroup"),
  ]);
  return toCsv(heads, lines);
}
