import type { Desk } from "../desk";
import type { Via } from "../events";
import type { TicketRecord } from "../records/tickets";
import { addComment } from "./addComment";
import { applyStatus } from "./applyStatus";
import { addEvent, type Author, type TicketEdit } from "./ticketEdit";

type EditTicket = (
  desk: Desk,
  ticket: { before: TicketRecord; author: Author },
  change: (edit: TicketEdit) => void,
) => unknown;

/**
 * Solves the incidents of a problem that has just been solved. The comment with which it was
 * solved goes to each of them.
 */
export function cascadeSolve(desk: Desk, edit: TicketEdit, editTicket: EditTicket): void {
  const { ticket, before } = edit;
  if (ticket.type !== "problem" || ticket.status !== "solved" || before?.status === "solved")
    return;
  const via = viaProblem(ticket);
  for (const incident of desk.store.tickets.by("problem_id", ticket.id)) {
    if (!["new", "open", "pending", "hold"].includes(incident.status)) continue;
    const author = { user: edit.author.user, via };
    editTicket(desk, { before: incident, author }, (change) => {
      const { comment } = edit;
      if (comment !== null) {
        const words = { body: comment.body, html_body: comment.html_body, public: comment.public };
        addComment(desk, change, words, via);
      }
      addEvent(desk, change, { type: "ProblemSolvedEvent", problem_id: String(ticket.id), via });
      applyStatus(desk, change, { status: "solved" }, via);
    });
  }
}

const viaProblem = (problem: TicketRecord): Via => ({
  channel: "system",
  source: { from: { ticket_id: problem.id, subject: problem.subject }, to: {}, rel: "problem" },
});
