import { type Ticket, type TicketField, type User } from "../../rest/shapes";
import { type TicketState, withEdits } from "../../tickets/ticketState";
import { attachmentObject, commentsObject, conversationObject } from "./conversationObjects";
import { personObject } from "./personObject";

/** Everything an app can get of a ticket, by the path's first word. */
export function ticketRoots(state: TicketState, account: { brand: { id: number; name: string } }) {
  const draft = draftObject(state);
  return {
    ticket: () => ticketObject(state, account.brand),
    comment: () => draft,
    ticketFields: () => fieldsOf(state).map((field) => fieldObject(field, state)),
    ...Object.fromEntries(
      fieldsOf(state).flatMap((field) => [
        [`ticketFields:${fieldName(field)}`, () => fieldObject(field, state)],
      ]),
    ),
  };
}

/** The name by which apps address a form field: a word for the system's, an id for custom ones. */
export const fieldName = ({ id, type, removable }: TicketField): string =>
  removable ? `custom_field_${id}` : (SYSTEM_FIELDS[type] ?? type);

const SYSTEM_FIELDS: Readonly<Record<string, string>> = {
  tickettype: "type",
  basic_priority: "priority",
};

const fieldsOf = ({ directory }: TicketState) => directory.fields.filter(({ active }) => active);

function ticketObject(state: TicketState, brand: { id: number; name: string }) {
  const ticket = withEdits(state);
  return {
    id: ticket.id,
    isNew: false,
    subject: ticket.subject ?? "",
    description: ticket.description ?? "",
    ...statusObject(ticket),
    ...plainObject(ticket),
    ...peopleObject(ticket, state),
    brand,
    sharedWith: [],
    postSaveAction: state.postSaveAction,
    comment: draftObject(state),
    comments: commentsObject(state),
    conversation: conversationObject(state),
    ...customFieldObjects(ticket, state),
  };
}

/** Values that apps see as they are, with null for what is not set. */
const plainObject = (ticket: Ticket) => ({
  priority: ticket.priority ?? null,
  type: ticket.type ?? "ticket",
  tags: ticket.tags,
  form: { id: ticket.ticket_form_id ?? null },
  externalId: ticket.external_id ?? null,
  problem_id: ticket.problem_id ?? null,
  due_date: ticket.due_at ?? null,
  recipient: ticket.recipient ?? null,
  via: { channel: ticket.via?.channel ?? "web" },
  createdAt: ticket.created_at,
  updatedAt: ticket.updated_at,
});

function peopleObject(ticket: Ticket, state: TicketState) {
  const { users, organizations } = state.directory;
  const organization = organizations.get(ticket.organization_id ?? Number.NaN);
  return {
    assignee: assigneeObject(ticket, state),
    requester: personObject(users.get(ticket.requester_id)),
    collaborators: ticket.email_cc_ids.flatMap((id) => collaboratorObject(users.get(id))),
    organization: organization ? { id: organization.id, name: organization.name } : null,
    viewers: state.viewers.map((id) => personObject(users.get(id))),
  };
}

const statusObject = ({ status, custom_status_id }: Ticket) => ({
  status,
  statusCategory: status,
  customStatus: { id: custom_status_id ?? null, category: status },
});

function assigneeObject(ticket: Ticket, { directory }: TicketState) {
  const group = directory.groups.get(ticket.group_id ?? Number.NaN);
  return {
    group: { id: group?.id ?? null, name: group?.name ?? null },
    user: personObject(directory.users.get(ticket.assignee_id ?? Number.NaN)),
  };
}

const collaboratorObject = (user: User | undefined) =>
  user === undefined
    ? []
    : [{ id: user.id, name: user.name, email: user.email ?? null, role: user.role }];

const customFieldObjects = (ticket: Ticket, { directory }: TicketState) =>
  Object.fromEntries(
    directory.fields
      .filter(({ removable }) => removable)
      .map(({ id }) => [
        `customField:custom_field_${id}`,
        ticket.custom_fields.find((field) => field.id === id)?.value ?? null,
      ]),
  );

const draftObject = ({ draft }: TicketState) => ({
  text: draft.text,
  type: draft.type,
  useRichText: true,
  attachments: draft.attachments.map(attachmentObject),
});

function fieldObject(field: TicketField, state: TicketState) {
  const name = fieldName(field);
  const look = state.fieldLooks[name] ?? {};
  return {
    name,
    label: field.title,
    type: field.type,
    isVisible: look.isHidden !== true,
    isEnabled: look.isDisabled !== true,
    optionValues: (field.custom_field_options ?? []).map(({ name: label, value }) => ({
      label,
      value,
    })),
  };
}
