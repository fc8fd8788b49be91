import type { Desk } from "../api/desk";
import { addEvent, type TicketEdit } from "../api/tickets/ticketEdit";

/** Notes which followers get a copy of the comment: all but whoever wrote it. */
export function tellFollowers(desk: Desk, edit: TicketEdit): void {
  if (edit.comment === null) return;
  const author = edit.comment.author_id;
  const recipients = edit.ticket.follower_ids.filter((id) => id !== author);
  if (recipients.length === 0) return;
  addEvent(desk, edit, { type: "FollowerNotificationEvent", recipients });
}
