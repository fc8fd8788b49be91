import { inAccount } from "../../db/inAccount";
import { Problem } from "../../errors";
import type { DeskTicket } from "../../helpdesks/ticket";
import type { Caller } from "../../http/caller";
import { readId } from "../../http/readId";
import type { Service } from "../../service";
import { storeTickets } from "../../sync/storeTickets";
import { requireIncident } from "../incidents/findIncident";
import { requirePattern } from "../requirePattern";

/**
 * Gives an incident its problem ticket: the one that was chosen, the one it has, or a new one.
 *
 * The new one is asked for under a key of its own, so that a second try after a lost answer
 * creates no second problem.
 *
 * @throws {Problem} `invalid_request` when the chosen ticket is no problem.
 */
export async function ensureProblem(
  service: Service,
  caller: Caller,
  { patternId, problemId }: { patternId: string; problemId?: string | undefined },
): Promise<void> {
  const { accountId } = caller;
  const known = await inAccount(service.db, accountId, async (tx) => {
    const row = await requirePattern(tx, patternId);
    const incident = await requireIncident(tx, row.pattern_id);
    return { label: row.given_label ?? row.label, incident };
  });
  const { incident, label } = known;
  if (incident.problem_id !== null && problemId === undefined) return;
  const helpDesk = await service.helpDesk(accountId);
  const ticket =
    problemId === undefined
      ? await helpDesk.createTicket({
          subject: label,
          note: `Everything about "${label}" comes together here.`,
          type: "problem",
          requesterId: caller.userId,
          key: `unticket-${accountId}-${incident.pattern_id}-${incident.opened_at.getTime()}`,
        })
      : isProblem((await helpDesk.readTickets([readId(problemId)]))[0]);
  await inAccount(service.db, accountId, async (tx) => {
    await storeTickets(tx, [ticket]);
    await tx
      .updateTable("incidents")
      .set({ problem_id: ticket.id })
      .where("pattern_id", "=", incident.pattern_id)
      .execute();
  });
}

function isProblem(ticket: DeskTicket | undefined): DeskTicket {
  if (ticket?.type === "problem" && ticket.status !== "closed") return ticket;
  throw new Problem("invalid_request", "Choose a ticket of the type problem that is not closed.");
}
