import type { Attachment, Comment, User } from "../../rest/shapes";
import type { TicketState } from "../../tickets/ticketState";
import { personObject } from "./personObject";

/** `ticket.conversation`: every word on the ticket, public and internal, oldest first. */
export const conversationObject = ({ comments, directory }: TicketState) =>
  comments.map((comment) => ({
    attachments: comment.attachments.map(attachmentObject),
    author: authorObject(directory.users.get(comment.author_id), comment),
    channel: { name: comment.public ? (comment.via?.channel ?? "web") : "internal" },
    message: {
      content: comment.html_body ?? comment.body,
      contentType: comment.html_body == null ? "text/plain" : "text/html",
    },
    timestamp: comment.created_at,
  }));

/** `ticket.comments`: the older list, which knows no channels beside the ticket's own. */
export const commentsObject = ({ comments, directory }: TicketState) =>
  comments.map((comment) => ({
    id: comment.id,
    value: comment.html_body ?? comment.body,
    author: personObject(directory.users.get(comment.author_id)),
    via: { channel: comment.via?.channel ?? "web" },
    imageAttachments: comment.attachments.filter(isImage).map(attachmentObject),
    nonImageAttachments: comment.attachments.filter((file) => !isImage(file)).map(attachmentObject),
  }));

/** A file as apps see it. */
export const attachmentObject = (file: Attachment) => ({
  filename: file.file_name,
  contentType: file.content_type ?? "application/octet-stream",
  contentUrl: file.content_url,
});

const isImage = ({ content_type }: Attachment): boolean =>
  content_type?.startsWith("image/") === true;

function authorObject(user: User | undefined, comment: Comment) {
  const byRule = comment.via?.channel === "rule";
  if (user === undefined) {
    return { id: null, name: "System", avatar: null, role: byRule ? "trigger" : "system" };
  }
  return { id: user.id, name: user.name, avatar: null, role: byRule ? "trigger" : user.role };
}
