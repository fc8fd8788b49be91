import type { Desk } from "../desk";
import type { CommentEvent, Via } from "../events";
import { recordInvalid } from "../http/deskError";
import type { UserRecord } from "../records/people";
import { addEvent, setField, type TicketEdit } from "./ticketEdit";
import { htmlOf, safeHtml, textOf } from "./words";

type CommentChange = {
  readonly body?: string | undefined;
  readonly html_body?: string | undefined;
  readonly public?: boolean | undefined;
  readonly author_id?: number | undefined;
};

/**
 * Adds a comment to the update. People who may not write to customers write privately,
 * whatever they asked for.
 *
 * @throws {DeskError} 422 when it has no words, or two comments would share one update.
 */
export function addComment(desk: Desk, edit: TicketEdit, change: CommentChange, via?: Via): void {
  const words = wordsOf(change);
  if (edit.comment !== null) throw recordInvalid({ comment: "Comment: there is one already" });

  const author = writerOf(desk, edit, change);
  const wished = change.public ?? isPublicByDefault(desk, edit);
  const event = addEvent(desk, edit, {
    type: "Comment",
    author_id: author?.id ?? -1,
    ...words,
    public: wished && author?.only_private_comments !== true,
    attachments: [],
    audit_id: edit.auditId,
    ...(via === undefined ? {} : { via }),
  });
  edit.comment = event as CommentEvent;
  noteComment(desk, edit, edit.comment);
}

function writerOf(desk: Desk, edit: TicketEdit, change: CommentChange): UserRecord | null {
  if (change.author_id === undefined) return edit.author.user;
  const writer = desk.store.users.get(change.author_id);
  if (writer === undefined) throw recordInvalid({ comment: "Comment author: is invalid" });
  return writer;
}

function wordsOf(change: CommentChange): Pick<CommentEvent, "body" | "html_body" | "plain_body"> {
  const html = change.html_body;
  const body = html === undefined ? change.body : textOf(html);
  if (body === undefined || body.trim() === "") {
    throw recordInvalid({ comment: "Comment: cannot be blank" });
  }
  return { body, html_body: html === undefined ? htmlOf(body) : safeHtml(html), plain_body: body };
}

/** Replies by end users are public; those of staff as the account says. */
function isPublicByDefault(desk: Desk, edit: TicketEdit): boolean {
  return edit.author.user?.role === "end-user" || desk.account().comments_public_by_default;
}

/** What a comment changes beside itself. */
function noteComment(desk: Desk, edit: TicketEdit, comment: CommentEvent) {
  if (edit.creating) {
    edit.ticket = { ...edit.ticket, description: comment.body, is_public: comment.public };
    return;
  }
  if (comment.public) edit.ticket = { ...edit.ticket, is_public: true };
  const isCustomers = desk.store.users.get(comment.author_id)?.role === "end-user";
  const isWaiting = ["pending", "hold", "solved"].includes(edit.ticket.status);
  if (isCustomers && isWaiting) setField(desk, edit, { field: "status", value: "open" });
}
