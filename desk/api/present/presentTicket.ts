import type { Desk } from "../desk";
import type { Call } from "../http/api";
import type { TicketFieldRecord, TicketRecord } from "../records/tickets";
import { without } from "./without";
import { isSystemField } from "./presentTicketField";

/** A ticket as the API shows it: with its address and the fields that are derived. */
export function presentTicket(call: Pick<Call, "desk" | "base">, ticket: TicketRecord) {
  const fields = fieldValues(call.desk, ticket);
  return {
    url: `${call.base}/api/v2/tickets/${String(ticket.id)}.json`,
    ...without(ticket, "generated_timestamp"),
    encoded_id: `[${ticket.id.toString(36).toUpperCase().padStart(6, "0")}]`,
    raw_subject: ticket.subject,
    has_incidents:
      ticket.type === "problem" && call.desk.store.tickets.by("problem_id", ticket.id).length > 0,
    collaborator_ids: [...new Set([...ticket.follower_ids, ...ticket.email_cc_ids])],
    custom_fields: fields,
    fields,
    sharing_agreement_ids: [],
    allow_channelback: false,
    allow_attachments: true,
  };
}

/** The same in an export, where the time of the newest change of any kind is told too. */
export const presentExported = (call: Pick<Call, "desk" | "base">, ticket: TicketRecord) => ({
  ...presentTicket(call, ticket),
  generated_timestamp: ticket.generated_timestamp,
});

/** Every custom field of the account, null where the ticket has no value. */
function fieldValues(desk: Desk, ticket: TicketRecord) {
  const held = new Map(ticket.custom_fields.map(({ id, value }) => [id, value]));
  return customFields(desk).map(({ id }) => ({ id, value: held.get(id) ?? null }));
}

const customFields = (desk: Desk): readonly TicketFieldRecord[] =>
  desk.store.ticket_fields.all().filter((field) => !isSystemField(field));
