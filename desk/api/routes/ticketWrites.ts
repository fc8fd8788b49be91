import { staff, wrapped, type Api, type KnownCall } from "../http/api";
import { presentAudit } from "../present/presentAudit";
import { presentTicket } from "../present/presentTicket";
import { createTicket, editTicket, updateTicket } from "../tickets/saveTicket";
import { readTicketChange } from "../tickets/ticketChange";
import { setField } from "../tickets/ticketEdit";
import { callerAuthor } from "./callerAuthor";
import { ticketIn } from "./ticketReads";

/** Making, changing and deleting one ticket. */
export function ticketWrites(api: Api): void {
  api.post("/tickets", staff, (call) => {
    const change = readTicketChange(wrapped(call, "ticket"));
    const { ticket, audit } = createTicket(call.desk, change, callerAuthor(call));
    const body = { ticket: presentTicket(call, ticket), audit: presentAudit(audit) };
    return { status: 201, body, headers: { Location: body.ticket.url } };
  });
  api.put("/tickets/:id", staff, update);
  api.delete("/tickets/:id", staff, (call) => {
    softDelete(call);
    return { status: 204 };
  });
  api.put("/tickets/:id/tags", staff, (call) => changeTags(call, "additional_tags"));
  api.post("/tickets/:id/tags", staff, (call) => ({ ...changeTags(call, "tags"), status: 201 }));
  api.delete("/tickets/:id/tags", staff, (call) => changeTags(call, "remove_tags"));
}

function update(call: KnownCall) {
  const { id } = ticketIn(call);
  countUpdate(call, id);
  const change = readTicketChange(wrapped(call, "ticket"));
  const { ticket, audit } = updateTicket(call.desk, {
    ticketId: id,
    change,
    author: callerAuthor(call),
  });
  return { body: { ticket: presentTicket(call, ticket), audit: presentAudit(audit) } };
}

/** One person may not change one ticket again and again. */
function countUpdate({ desk, limits, user, caller }: KnownCall, ticketId: number): void {
  if (caller.channel === "web") return;
  const name = `updates of ticket ${String(ticketId)} by ${String(user.id)}`;
  limits.take(name, desk.settings.limits.updatesPerTicket, 600);
}

/** Deleted tickets stay in exports, so that copies elsewhere learn of it. */
export function softDelete(call: KnownCall, ticket = ticketIn(call)): void {
  editTicket(call.desk, { before: ticket, author: callerAuthor(call) }, (edit) => {
    setField(call.desk, edit, { field: "status", value: "deleted" });
  });
}

function changeTags(call: KnownCall, how: "tags" | "additional_tags" | "remove_tags") {
  const { id } = ticketIn(call);
  const body = typeof call.body === "object" && call.body !== null ? call.body : {};
  const tags = "tags" in body ? body.tags : [];
  const change = readTicketChange({ [how]: tags });
  const { ticket } = updateTicket(call.desk, { ticketId: id, change, author: callerAuthor(call) });
  return { body: { tags: ticket.tags } };
}
