import { admin, type Api, type KnownCall } from "../http/api";
import { DeskError, badRequest } from "../http/deskError";
import { linkTo, wholeNumber } from "../http/paging";
import { includesOf } from "../http/parameters";
import { presentOrganization, presentUser } from "../present/presentPeople";
import { presentTicketEvent } from "../present/presentTicketEvent";
import { presentExported } from "../present/presentTicket";
import { besideTickets, withinTicket } from "../present/sideload";
import type { TicketRecord } from "../records/tickets";
import { cursorExport, timeExport, type Dated } from "./exportPages";

/** Everything that changed since a time, for copies elsewhere. Admins only. */
export function exportRoutes({ get }: Api): void {
  get("/incremental/tickets/cursor", admin, (call) => {
    const { rows, beside } = cursorExport(begin(call), datedTickets(call));
    return { body: { tickets: tickets(call, rows), ...besideTickets(call, rows), ...beside } };
  });
  get("/incremental/tickets", admin, (call) => {
    const { rows, beside } = timeExport(begin(call), datedTickets(call));
    return { body: { tickets: tickets(call, rows), ...besideTickets(call, rows), ...beside } };
  });
  get("/incremental/ticket_events", admin, (call) => {
    const withComments = includesOf(call).has("comment_events");
    const { rows, beside } = timeExport(begin(call), datedAudits(call));
    const events = rows.map((audit) => presentTicketEvent(audit, { withComments }));
    return { body: { ticket_events: events, ...beside } };
  });
  get("/incremental/users/cursor", admin, (call) => {
    const { rows, beside } = cursorExport(begin(call), datedUsers(call));
    return { body: { users: rows.map((row) => presentUser(call, row)), ...beside } };
  });
  get("/incremental/users", admin, (call) => {
    const { rows, beside } = timeExport(begin(call), datedUsers(call));
    return { body: { users: rows.map((row) => presentUser(call, row)), ...beside } };
  });
  get("/incremental/organizations", admin, (call) => {
    const dated = call.desk.store.organizations.all().map(datedByUpdate);
    const { rows, beside } = timeExport(begin(call), dated);
    return {
      body: { organizations: rows.map((row) => presentOrganization(call, row)), ...beside },
    };
  });
  get("/incremental/:resource/sample", admin, (call) => {
    if (call.params["resource"] !== "tickets") throw badRequest("resource is invalid");
    const start = startTime(call, 0);
    const rows = datedTickets(call).filter(({ at }) => at >= start);
    const sample = rows.slice(0, 50).map(({ row }) => row);
    return { body: { tickets: tickets(call, sample), ...besideTickets(call, sample) } };
  });
}

const tickets = (call: KnownCall, rows: readonly TicketRecord[]) =>
  rows.map((row) => ({ ...presentExported(call, row), ...withinTicket(call, row) }));

const datedTickets = ({ desk }: KnownCall): readonly Dated<TicketRecord>[] =>
  desk.store.tickets.all().map((row) => ({ at: row.generated_timestamp, row }));

const datedAudits = ({ desk }: KnownCall) =>
  desk.store.audits.all().map((row) => ({ at: Date.parse(row.created_at) / 1000, row }));

const datedUsers = ({ desk }: KnownCall) => desk.store.users.all().map(datedByUpdate);

const datedByUpdate = <R extends { readonly updated_at: string }>(row: R): Dated<R> => ({
  at: Math.floor(Date.parse(row.updated_at) / 1000),
  row,
});

/** Counts an export against its own allowance, and reads from where it goes. */
function begin(call: KnownCall) {
  const { limits, exportDelaySeconds } = call.desk.settings;
  call.limits.take("incremental exports", limits.exportsPerMinute, 60);
  const now = Math.floor(call.desk.clock.now().getTime() / 1000);
  return {
    cursor: call.query.get("cursor"),
    startTime: call.query.has("cursor") ? 0 : startTime(call, exportDelaySeconds),
    size: wholeNumber(call, "per_page", { least: 1, most: 1000, usual: 1000 }),
    until: now - exportDelaySeconds,
    link: (changes: Readonly<Record<string, string | null>>) => linkTo(call, changes),
  };
}

function startTime(call: KnownCall, delay: number): number {
  const text = call.query.get("start_time") ?? "";
  if (!/^\d{1,12}$/.test(text)) throw badRequest("start_time is needed, in seconds since 1970");
  const now = call.desk.clock.now().getTime() / 1000;
  if (Number(text) <= now - delay) return Number(text);
  throw new DeskError(422, {
    error: "StartTimeTooRecent",
    description: `Too recent start_time. Use a start_time older than ${String(delay)} seconds`,
  });
}
