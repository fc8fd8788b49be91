import { bodyOf, isObject, staff, type Api, type KnownCall } from "../http/api";
import { badRequest, DeskError, recordNotFound } from "../http/deskError";
import { pageOf } from "../http/paging";
import { idsIn } from "../http/parameters";
import { maySee } from "../people/groupsOf";
import { createTicket, updateTicket } from "../tickets/saveTicket";
import { readTicketChange } from "../tickets/ticketChange";
import { callerAuthor } from "./callerAuthor";
import { presentJob, startJob, type Step } from "./jobs";
import { softDelete } from "./ticketWrites";

const MOST = 100;

/** Changes of many tickets at once, done in the background and told by a job status. */
export function ticketBulk(api: Api): void {
  api.post("/tickets/create_many", staff, (call) => {
    const steps = listIn(call).map((ticket) => () => {
      const saved = createTicket(call.desk, readTicketChange(ticket), callerAuthor(call));
      return { id: saved.ticket.id, action: "create", status: "Created" };
    });
    return begin(call, "Bulk Create Ticket", steps);
  });
  api.put("/tickets/update_many", staff, (call) =>
    begin(call, "Bulk Update Ticket", call.query.has("ids") ? sameForAll(call) : eachItsOwn(call)),
  );
  api.delete("/tickets/destroy_many", staff, (call) => {
    const steps = idsIn(call).map((id) => () => {
      softDelete(call, seenTicket(call, id));
      return { id, action: "delete", status: "Deleted" };
    });
    return begin(call, "Bulk Delete Ticket", steps);
  });
  api.get("/job_statuses", staff, (call) => {
    const { rows, beside } = pageOf(call, call.desk.store.jobs.all());
    return { body: { job_statuses: rows.map((row) => presentJob(call, row)), ...beside } };
  });
  api.get("/job_statuses/show_many", staff, (call) => {
    const ids = (call.query.get("ids") ?? "").split(",");
    const jobs = ids.flatMap((id) => call.desk.store.jobs.get(id) ?? []);
    return { body: { job_statuses: jobs.map((job) => presentJob(call, job)) } };
  });
  api.get("/job_statuses/:id", staff, (call) => {
    const job = call.desk.store.jobs.get(call.params["id"] ?? "");
    if (job === undefined) throw recordNotFound();
    return { body: { job_status: presentJob(call, job) } };
  });
}

function begin(call: KnownCall, jobType: string, steps: readonly Step[]) {
  const job = startJob(call.desk, jobType, steps);
  return { body: { job_status: presentJob(call, job) } };
}

function sameForAll(call: KnownCall): readonly Step[] {
  const change = readTicketChange(bodyOf(call)["ticket"]);
  return idsIn(call).map((id) => () => updated(call, id, change));
}

function eachItsOwn(call: KnownCall): readonly Step[] {
  return listIn(call).map((ticket) => () => {
    const id = Number(ticket["id"]);
    return updated(call, id, readTicketChange(ticket));
  });
}

function updated(call: KnownCall, id: number, change: ReturnType<typeof readTicketChange>) {
  seenTicket(call, id);
  updateTicket(call.desk, { ticketId: id, change, author: callerAuthor(call) });
  return { id, action: "update", status: "Updated" };
}

function seenTicket(call: KnownCall, id: number) {
  const ticket = call.desk.store.tickets.get(id);
  if (ticket === undefined || !maySee(call.desk, call.user, ticket)) throw recordNotFound();
  return ticket;
}

function listIn(call: KnownCall): readonly Readonly<Record<string, unknown>>[] {
  const list = bodyOf(call)["tickets"];
  if (!Array.isArray(list) || !list.every(isObject)) {
    throw badRequest("The body must hold a list named tickets");
  }
  if (list.length > MOST) {
    throw new DeskError(413, {
      error: "TooManyValues",
      description: `At most ${String(MOST)} tickets at a time`,
    });
  }
  return list;
}
