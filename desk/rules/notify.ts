import type { Desk } from "../api/desk";
import type { Via } from "../api/events";
import type { RuleAction } from "../api/records/rules";
import { addEvent, type TicketEdit } from "../api/tickets/ticketEdit";
import { looksLikeHtml } from "../api/tickets/words";
import { render } from "./render";
import type { RenderStyle } from "./renderContext";

type Notice = {
  /** `[recipient, subject, body]`, or `[webhook id, body]`. */
  readonly value: RuleAction["value"];
  readonly via: Via;
  readonly toGroup?: boolean;
  readonly toWebhook?: boolean;
};

/**
 * Writes a rule's message into the audit, rendered for the first of its recipients. A message
 * that reaches nobody is not written.
 */
export function notify(desk: Desk, edit: TicketEdit, notice: Notice): void {
  const [to = "", second = "", third = ""] = Array.isArray(notice.value)
    ? notice.value.map(String)
    : [String(notice.value)];
  if (notice.toWebhook === true) {
    const body = renderFor(desk, edit, { text: second, style: "json", recipientId: null });
    addEvent(desk, edit, { type: "External", resource: to, body, via: notice.via });
    return;
  }
  const found = notice.toGroup === true ? inGroup(desk, edit, to) : recipientsOf(desk, edit, to);
  const recipients = found.filter((id) => mayHear(desk, edit, id));
  const [first] = recipients;
  if (first === undefined) return;
  const style = looksLikeHtml(third) ? "html" : "text";
  addEvent(desk, edit, {
    type: to === "requester_and_ccs" ? "NotificationWithCcs" : "Notification",
    subject: renderFor(desk, edit, { text: second, style: "text", recipientId: first }),
    body: renderFor(desk, edit, { text: third, style, recipientId: first }),
    recipients,
    via: notice.via,
  });
}

type Rendered = { text: string; style: RenderStyle; recipientId: number | null };

const renderFor = (desk: Desk, edit: TicketEdit, { text, style, recipientId }: Rendered) =>
  render(desk, text, {
    ticket: edit.ticket,
    comment: edit.comment,
    currentUser: edit.author.user,
    recipient: recipientId === null ? null : (desk.store.users.get(recipientId) ?? null),
    style,
    isQuiet: isQuiet(desk, edit, recipientId),
  });

function recipientsOf(desk: Desk, edit: TicketEdit, to: string): readonly number[] {
  const { ticket, author } = edit;
  switch (to) {
    case "requester_id":
      return [ticket.requester_id];
    case "requester_and_ccs":
      return [...new Set([ticket.requester_id, ...ticket.email_cc_ids])];
    case "assignee_id":
      return ticket.assignee_id === null ? [] : [ticket.assignee_id];
    case "current_user":
      return author.user === null ? [] : [author.user.id];
    case "all_agents":
      return [...desk.store.users.by("role", "agent"), ...desk.store.users.by("role", "admin")].map(
        ({ id }) => id,
      );
    default:
      return /^\d+$/.test(to) ? [Number(to)] : [];
  }
}

function inGroup(desk: Desk, edit: TicketEdit, to: string): readonly number[] {
  const groupId = to === "group_id" ? edit.ticket.group_id : Number(to);
  if (groupId === null || Number.isNaN(groupId)) return [];
  return desk.store.group_memberships.by("group_id", groupId).map(({ user_id }) => user_id);
}

/** Mail goes to people with an address who are not suspended; of private tickets only to staff. */
function mayHear(desk: Desk, edit: TicketEdit, userId: number): boolean {
  const user = desk.store.users.get(userId);
  if (user === undefined || user.email === null || user.suspended || !user.active) return false;
  return user.role !== "end-user" || edit.ticket.is_public;
}

/**
 * Against relayed spam: where anybody may write in, mails about a new ticket do not repeat to
 * an end user what an end user wrote.
 */
function isQuiet(desk: Desk, edit: TicketEdit, recipientId: number | null): boolean {
  if (edit.before !== null || desk.account().registration_required) return false;
  const { users } = desk.store;
  const people = [edit.author.user?.id, edit.ticket.requester_id, recipientId ?? undefined];
  return people.every((id) => id !== undefined && users.get(id)?.role === "end-user");
}
