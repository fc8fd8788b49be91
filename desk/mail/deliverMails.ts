import type { Desk } from "../api/desk";
import type { AuditRecord, CommentEvent, CopyEvent, NotificationEvent } from "../api/events";
import type { UserRecord } from "../api/records/people";
import type { TicketRecord } from "../api/records/tickets";
import { htmlOf, looksLikeHtml, safeHtml, textOf } from "../api/tickets/words";

type Saved = { readonly ticket: TicketRecord; readonly audit: AuditRecord };

/** Puts each mail that an update wrote into the mailboxes of those who get it. */
export function deliverMails(desk: Desk, saved: Saved): void {
  const comment = saved.audit.events.find((event) => event.type === "Comment") ?? null;
  for (const event of saved.audit.events) {
    if (event.type === "Notification" || event.type === "NotificationWithCcs") {
      for (const id of event.recipients) deliver(desk, { ...saved, comment, event, userId: id });
    }
    if (event.type === "FollowerNotificationEvent" && comment !== null) {
      const letter = letterToFollowers(saved, comment, event);
      for (const id of event.recipients) {
        deliver(desk, { ...saved, comment, event: letter, userId: id });
      }
    }
  }
}

/** Followers get the comment itself; no rule writes their mail. */
const letterToFollowers = (
  { ticket }: Saved,
  comment: CommentEvent,
  { id, recipients }: CopyEvent,
): NotificationEvent => ({
  id,
  type: "Notification",
  subject: `[#${String(ticket.id)}] ${ticket.subject}`,
  body: comment.body,
  recipients,
});

type Delivery = Saved & {
  readonly comment: CommentEvent | null;
  readonly event: NotificationEvent;
  readonly userId: number;
};

function deliver(desk: Desk, { ticket, audit, comment, event, userId }: Delivery) {
  const reader = desk.store.users.get(userId);
  if (reader === undefined || reader.email === null) return;
  const isHtml = looksLikeHtml(event.body);
  const account = desk.account();
  desk.store.mails.put({
    id: desk.store.mails.nextId(),
    direction: "out",
    ticket_id: ticket.id,
    audit_id: audit.id,
    notification_id: event.id,
    comment_id: comment !== null && maySee(reader, comment) ? comment.id : null,
    user_id: reader.id,
    from: `${account.name} <${account.support_email}>`,
    to: reader.email,
    cc: event.recipients
      .filter((id) => event.type === "NotificationWithCcs" && id !== userId)
      .flatMap((id) => desk.store.users.get(id)?.email ?? []),
    subject: event.subject,
    body: isHtml ? textOf(event.body) : event.body,
    html_body: isHtml ? safeHtml(event.body) : htmlOf(event.body),
    created_at: audit.created_at,
  });
}

const maySee = (reader: UserRecord, comment: CommentEvent) =>
  comment.public || reader.role !== "end-user";
