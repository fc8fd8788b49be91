import { staff, type Api, type KnownCall } from "../http/api";
import { badRequest, forbidden, recordNotFound } from "../http/deskError";
import { pageOf } from "../http/paging";
import { idIn, idsIn } from "../http/parameters";
import { presentTicket } from "../present/presentTicket";
import { besideTickets, find, withinTicket } from "../present/sideload";
import { maySee } from "../people/groupsOf";
import type { TicketRecord } from "../records/tickets";

/** Tickets as staff list and read them. */
export function ticketReads({ get }: Api): void {
  get("/tickets", staff, (call) => listOf(call, call.desk.store.tickets.all()));
  get("/tickets/recent", staff, (call) => listOf(call, recent(call)));
  get("/tickets/count", staff, (call) => ({
    body: {
      count: {
        value: visible(call, call.desk.store.tickets.all()).length,
        refreshed_at: call.desk.clock.stamp(),
      },
    },
  }));
  get("/tickets/show_many", staff, (call) => {
    const rows = visible(call, find(call.desk.store.tickets, idsIn(call)));
    return {
      body: { ...presented(call, rows), next_page: null, previous_page: null, count: rows.length },
    };
  });
  get("/tickets/:id", staff, (call) => {
    const ticket = ticketIn(call);
    const body = { ...presentTicket(call, ticket), ...withinTicket(call, ticket) };
    return { body: { ticket: body, ...besideTickets(call, [ticket]) } };
  });
  get("/tickets/:id/incidents", staff, (call) =>
    listOf(call, call.desk.store.tickets.by("problem_id", ticketIn(call).id)),
  );
  get("/problems", staff, (call) => listOf(call, problems(call)));
  get("/users/:id/tickets/requested", staff, (call) =>
    listOf(call, call.desk.store.tickets.by("requester_id", idIn(call))),
  );
  get("/users/:id/tickets/assigned", staff, (call) =>
    listOf(call, call.desk.store.tickets.by("assignee_id", idIn(call))),
  );
  get("/organizations/:id/tickets", staff, (call) =>
    listOf(call, call.desk.store.tickets.by("organization_id", idIn(call))),
  );
}

/**
 * The ticket that the path names.
 *
 * @throws {DeskError} 404 when it is gone, 403 when the caller may not see it.
 */
export function ticketIn(call: KnownCall): TicketRecord {
  const ticket = call.desk.store.tickets.get(idIn(call));
  if (ticket === undefined || ticket.status === "deleted") throw recordNotFound();
  if (!maySee(call.desk, call.user, ticket)) throw forbidden();
  return ticket;
}

/** Those that are there and that the caller may see. */
export const visible = (call: KnownCall, tickets: readonly TicketRecord[]) =>
  tickets.filter((ticket) => ticket.status !== "deleted" && maySee(call.desk, call.user, ticket));

function listOf(call: KnownCall, tickets: readonly TicketRecord[]) {
  const { rows, beside } = pageOf(call, sorted(call, visible(call, tickets)));
  return { body: { ...presented(call, rows), ...beside } };
}

const presented = (call: KnownCall, rows: readonly TicketRecord[]) => ({
  tickets: rows.map((row) => ({ ...presentTicket(call, row), ...withinTicket(call, row) })),
  ...besideTickets(call, rows),
});

const recent = (call: KnownCall) =>
  call.desk.store.tickets.by("assignee_id", call.user.id).slice(-20).reverse();

const problems = (call: KnownCall) =>
  call.desk.store.tickets
    .by("type", "problem")
    .sort((one, other) => other.updated_at.localeCompare(one.updated_at));

const SORTS = [
  "id",
  "created_at",
  "updated_at",
  "status",
  "priority",
  "subject",
  "assignee_id",
] as const;
type Sort = (typeof SORTS)[number];

/** By `sort=-updated_at`, or `sort_by` and `sort_order`. */
function sorted(call: KnownCall, tickets: readonly TicketRecord[]): readonly TicketRecord[] {
  const asked = call.query.get("sort") ?? call.query.get("sort_by");
  if (asked === null) return tickets;
  const name = SORTS.find((field) => field === asked.replace(/^-/, ""));
  if (name === undefined) throw badRequest("sort is not valid");
  const down = asked.startsWith("-") || call.query.get("sort_order") === "desc" ? -1 : 1;
  return tickets.toSorted((one, other) => down * compare(one[name], other[name]));
}

function compare(one: TicketRecord[Sort], other: TicketRecord[Sort]): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one ?? "").localeCompare(String(other ?? ""));
}
