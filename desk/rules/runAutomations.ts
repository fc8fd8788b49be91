import type { Desk } from "../api/desk";
import type { Via } from "../api/events";
import type { AutomationRecord } from "../api/records/rules";
import type { TicketRecord } from "../api/records/tickets";
import { editTicket } from "../api/tickets/saveTicket";
import type { Author, TicketEdit } from "../api/tickets/ticketEdit";
import { meets } from "./meets";
import { perform } from "./perform";

/** More than this Zendesk leaves for the next hour. */
const MOST_PER_RUN = 1000;

/**
 * Runs every active automation once over tickets that are not closed.
 *
 * @param tickets - Those to look at; all when absent.
 */
export function runAutomations(
  desk: Desk,
  tickets: () => readonly TicketRecord[] = () => desk.store.tickets.all(),
): void {
  const active = desk.store.automations
    .all()
    .filter((automation) => automation.active)
    .sort((one, other) => one.position - other.position || one.id - other.id);
  for (const automation of active) runOne(desk, automation, tickets());
}

function runOne(
  desk: Desk,
  { id, title, conditions, actions }: AutomationRecord,
  tickets: readonly TicketRecord[],
) {
  const via: Via = {
    channel: "rule",
    source: { from: { id, title }, to: {}, rel: "automation" },
  };
  const author: Author = { user: null, via };
  const met = tickets
    .filter(({ status }) => status !== "closed" && status !== "deleted")
    .filter((ticket) => meets(desk, look(desk, ticket, author), conditions));
  for (const before of met.slice(0, MOST_PER_RUN)) {
    editTicket(desk, { before, author }, (edit) => perform(desk, edit, { actions, via }));
  }
}

/** An update that only looks. */
const look = (desk: Desk, ticket: TicketRecord, author: Author): TicketEdit => ({
  before: ticket,
  author,
  auditId: 0,
  at: desk.clock.now(),
  ticket,
  events: [],
  comment: null,
  metadata: { system: {}, custom: {} },
  creating: false,
});
