import type { Desk } from "../desk";
import type { Call } from "../http/api";
import type { SideConversationRecord, SideMessage } from "../records/sideConversations";
import { commentsOf } from "../tickets/commentsOf";

/** What was said in it; of a child ticket its public comments. */
export function messagesOf(desk: Desk, side: SideConversationRecord): readonly SideMessage[] {
  if (side.child_ticket_id === null) return side.messages;
  return commentsOf(desk, side.child_ticket_id)
    .filter((comment) => comment.public)
    .map(({ id, author_id, audit, body, html_body }) => ({
      id: String(id),
      author_id,
      created_at: audit.created_at,
      body,
      html_body,
    }));
}

/** A side conversation as the API tells it. */
export function presentSideConversation(call: Call, side: SideConversationRecord) {
  const messages = messagesOf(call.desk, side);
  const last = messages.at(-1);
  const url = `${call.base}/api/v2/tickets/${side.ticket_id}/side_conversations/${side.id}`;
  return {
    url,
    id: side.id,
    ticket_id: side.ticket_id,
    subject: side.subject,
    preview_text: (last?.body ?? "").slice(0, 140),
    state: side.state,
    participants: side.participants,
    created_at: side.created_at,
    updated_at: side.updated_at,
    message_added_at: last?.created_at ?? side.created_at,
    state_updated_at: side.updated_at,
    external_ids:
      side.child_ticket_id === null ? {} : { targetTicketId: `${side.child_ticket_id}` },
  };
}

/** A message as an event of its side conversation. */
export const presentSideEvent = ({ id, author_id, created_at, body, html_body }: SideMessage) => ({
  id,
  type: "create",
  via: "support",
  created_at,
  actor: { user_id: author_id },
  message: { body, html_body, preview_text: body.slice(0, 140) },
});
