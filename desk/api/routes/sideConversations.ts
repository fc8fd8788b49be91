import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Desk } from "../desk";
import { staff, type Api, type KnownCall } from "../http/api";
import { recordInvalid, recordNotFound } from "../http/deskError";
import type {
  SideConversationRecord,
  SideMessage,
  SideParticipant,
} from "../records/sideConversations";
import type { TicketRecord } from "../records/tickets";
import {
  messagesOf,
  presentSideConversation as present,
  presentSideEvent,
} from "../present/presentSideConversation";
import { createTicket, updateTicket } from "../tickets/saveTicket";
import { htmlOf, safeHtml, textOf } from "../tickets/words";
import { callerAuthor } from "./callerAuthor";
import { ticketIn } from "./ticketReads";

const Id = z.union([z.int().positive(), z.string().regex(/^\d+$/).transform(Number)]);
const Words = z.object({ body: z.string().optional(), html_body: z.string().optional() });
const NewMessage = Words.extend({
  subject: z.string().optional(),
  to: z
    .array(
      z.object({
        user_id: Id.optional(),
        email: z.string().optional(),
        name: z.string().optional(),
        support_group_id: Id.optional(),
      }),
    )
    .min(1),
});

/**
 * Talk beside a ticket. One that goes to a group makes a child ticket there, whose public comments
 * are its messages; it and the ticket beside which it stands never change each other's status.
 */
export function sideConversations(api: Api): void {
  const all = "/tickets/:id/side_conversations";
  api.get(all, staff, (call) => ({
    body: {
      side_conversations: ofTicket(call.desk, ticketIn(call)).map((one) => present(call, one)),
    },
  }));
  api.post(all, staff, create);
  api.get(`${all}/:sideId`, staff, (call) => ({
    body: { side_conversation: present(call, sideIn(call)) },
  }));
  api.get(`${all}/:sideId/events`, staff, (call) => ({
    body: { events: messagesOf(call.desk, sideIn(call)).map(presentSideEvent) },
  }));
  api.post(`${all}/:sideId/reply`, staff, reply);
  api.put(`${all}/:sideId`, staff, changeState);
}

const ofTicket = (desk: Desk, { id }: TicketRecord) =>
  desk.store.side_conversations.by("ticket_id", id);

function sideIn(call: KnownCall): SideConversationRecord {
  const side = call.desk.store.side_conversations.get(call.params["sideId"] ?? "");
  if (side?.ticket_id !== ticketIn(call).id) throw recordNotFound();
  return side;
}

function create(call: KnownCall) {
  const ticket = ticketIn(call);
  const read = z.object({ message: NewMessage }).safeParse(call.body);
  if (!read.success) throw recordInvalid({ message: "Message: needs a body and a recipient" });
  const { message } = read.data;
  const words = wordsOf(message);
  const participants = message.to.map((to) => participantOf(call.desk, to));
  const groupId = participants.find(
    ({ support_group_id }) => support_group_id !== undefined,
  )?.support_group_id;
  const subject = message.subject ?? ticket.subject;
  const now = call.desk.clock.stamp();
  const side: SideConversationRecord = {
    id: randomUUID(),
    ticket_id: ticket.id,
    child_ticket_id:
      groupId === undefined ? null : askGroup(call, ticket, { subject, groupId, ...words }),
    subject,
    state: "open",
    created_at: now,
    updated_at: now,
    participants,
    messages: groupId === undefined ? [messageBy(call, words)] : [],
  };
  call.desk.store.side_conversations.put(side);
  return { status: 201, body: { side_conversation: present(call, side) } };
}

type Text = { readonly body: string; readonly html_body: string };

function wordsOf({ body, html_body: html }: z.output<typeof Words>): Text {
  const text = html === undefined ? (body ?? "") : textOf(html);
  if (text.trim() === "") throw recordInvalid({ body: "Body: cannot be blank" });
  return { body: text, html_body: html === undefined ? htmlOf(text) : safeHtml(html) };
}

function participantOf(desk: Desk, to: z.output<typeof NewMessage>["to"][number]): SideParticipant {
  if (to.support_group_id !== undefined) {
    const group = desk.store.groups.get(to.support_group_id);
    if (group === undefined) throw recordInvalid({ to: "To: is not a known group" });
    return { support_group_id: group.id, name: group.name };
  }
  if (to.user_id !== undefined) {
    const user = desk.store.users.get(to.user_id);
    if (user === undefined) throw recordInvalid({ to: "To: is not a known person" });
    const email = user.email ?? null;
    return { user_id: user.id, name: user.name, ...(email === null ? {} : { email }) };
  }
  if (to.email === undefined) throw recordInvalid({ to: "To: needs a person or a group" });
  return { email: to.email, ...(to.name === undefined ? {} : { name: to.name }) };
}

/** The child ticket of a group: the person who asks is its requester. */
function askGroup(
  call: KnownCall,
  parent: TicketRecord,
  asked: Text & { subject: string; groupId: number },
): number {
  const { ticket } = createTicket(
    call.desk,
    {
      subject: asked.subject,
      comment: { html_body: asked.html_body, public: true },
      requester_id: call.user.id,
      group_id: asked.groupId,
    },
    {
      user: call.user,
      via: {
        channel: "side_conversation",
        source: { from: { ticket_id: parent.id, subject: parent.subject }, to: {}, rel: null },
      },
    },
  );
  return ticket.id;
}

const messageBy = (call: KnownCall, words: Text): SideMessage => ({
  id: randomUUID(),
  author_id: call.user.id,
  created_at: call.desk.clock.stamp(),
  ...words,
});

function reply(call: KnownCall) {
  const side = sideIn(call);
  const read = z.object({ message: Words }).safeParse(call.body);
  if (!read.success) throw recordInvalid({ message: "Message: needs a body" });
  const words = wordsOf(read.data.message);
  const { child_ticket_id: childId } = side;
  if (childId !== null) {
    const comment = { html_body: words.html_body, public: true };
    const author = callerAuthor(call);
    updateTicket(call.desk, { ticketId: childId, change: { comment }, author });
  }
  const messages = childId === null ? [...side.messages, messageBy(call, words)] : side.messages;
  return kept(call, { ...side, messages, state: "open" }, 201);
}

function changeState(call: KnownCall) {
  const read = z
    .object({ side_conversation: z.object({ state: z.enum(["open", "closed"]) }) })
    .safeParse(call.body);
  if (!read.success) throw recordInvalid({ state: "State: is open or closed" });
  return kept(call, { ...sideIn(call), state: read.data.side_conversation.state }, 200);
}

function kept(call: KnownCall, side: SideConversationRecord, status: number) {
  const stored = { ...side, updated_at: call.desk.clock.stamp() };
  call.desk.store.side_conversations.put(stored);
  return { status, body: { side_conversation: present(call, stored) } };
}
