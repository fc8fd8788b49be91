import type { Draft, Edits, TicketState } from "../tickets/ticketState";
import { withEdits } from "../tickets/ticketState";
import { ApiError, noSuchApi } from "./apiError";
import { isFields } from "./readMessage";

type Change = (state: TicketState, value: unknown) => TicketState;

/**
 * Changes a ticket as an app's `client.set` asks.
 *
 * @returns The ticket's new state; nothing is saved before the agent submits.
 * @throws {ApiError} When the path is read-only or unknown, or the value can't be one of it.
 */
export function setTicketPath(state: TicketState, path: string, value: unknown): TicketState {
  const plain = path.startsWith("comment.") ? `ticket.${path}` : path;
  const [, customId] = /^ticket\.customField:custom_field_(\d+)$/.exec(plain) ?? [];
  if (customId !== undefined) return setCustomField(state, Number(customId), value);
  const change = Object.hasOwn(CHANGES, plain) ? CHANGES[plain] : undefined;
  if (change === undefined) throw noSuchApi();
  return change(state, value);
}

const STATUSES = ["new", "open", "pending", "hold", "solved"];
const PRIORITIES = ["low", "normal", "high", "urgent"];
const TYPES = ["problem", "incident", "question", "task"];
const COMMENT_TYPES = ["publicReply", "internalNote"] as const;
const POST_SAVE = ["stay_on_ticket", "next_ticket", "close_tab"] as const;

const edit = (state: TicketState, edits: Edits): TicketState => ({
  ...state,
  edits: { ...state.edits, ...edits },
});

const draft = (state: TicketState, change: Partial<Draft>): TicketState => ({
  ...state,
  draft: { ...state.draft, ...change },
});

const setStatus: Change = (state, value) => edit(state, { status: oneOf(STATUSES, value) });

const CHANGES: Readonly<Record<string, Change>> = {
  "ticket.subject": (state, value) => edit(state, { subject: text(value) }),
  "ticket.status": setStatus,
  "ticket.statusCategory": setStatus,
  "ticket.customStatus": (state, value) =>
    edit(state, { custom_status_id: idIn(value, "id") ?? refuse("an object with an id") }),
  "ticket.priority": (state, value) =>
    edit(state, { priority: isNothing(value) ? null : oneOf(PRIORITIES, value) }),
  "ticket.type": (state, value) =>
    edit(state, { type: isNothing(value) || value === "ticket" ? null : oneOf(TYPES, value) }),
  "ticket.tags": (state, value) => edit(state, { tags: texts(value) }),
  "ticket.externalId": (state, value) =>
    edit(state, { external_id: value === null ? null : text(value) }),
  "ticket.problem_id": (state, value) =>
    edit(state, { problem_id: isNothing(value) ? null : id(value) }),
  "ticket.due_date": (state, value) => edit(state, { due_at: value === null ? null : text(value) }),
  "ticket.form.id": (state, value) => edit(state, { ticket_form_id: id(value) }),
  "ticket.brand": (state, value) => edit(state, { brand_id: idIn(value, "id") ?? id(value) }),
  "ticket.assignee": setAssignee,
  "ticket.requester": setRequester,
  "ticket.postSaveAction": (state, value) => ({
    ...state,
    postSaveAction:
      POST_SAVE.find((action) => action === value) ?? refuse(`one of ${POST_SAVE.join(", ")}`),
  }),
  "ticket.comment.text": (state, value) => draft(state, { text: text(value) }),
  "ticket.comment.type": (state, value) =>
    draft(state, {
      type: COMMENT_TYPES.find((type) => type === value) ?? refuse(COMMENT_TYPES.join(" or ")),
    }),
  "ticket.comment": (state, value) => {
    if (!isFields(value)) return refuse("an object with text and type");
    const withText = "text" in value ? draft(state, { text: text(value["text"]) }) : state;
    return "type" in value
      ? setTicketPath(withText, "ticket.comment.type", value["type"])
      : withText;
  },
};

function setAssignee(state: TicketState, value: unknown): TicketState {
  const groupId = idIn(value, "groupId");
  const userId = idIn(value, "userId");
  if (groupId === undefined && userId === undefined) return refuse("{groupId, userId?}");
  const { directory } = state;
  if (groupId !== undefined && !directory.groups.has(groupId)) return refuse("a known group");
  if (userId !== undefined && !directory.users.has(userId)) return refuse("a known agent");
  return edit(state, {
    group_id: groupId ?? withEdits(state).group_id,
    assignee_id: userId ?? null,
  });
}

function setRequester(state: TicketState, value: unknown): TicketState {
  const byId = idIn(value, "id");
  const email = isFields(value) ? value["email"] : undefined;
  const found =
    byId ?? [...state.directory.users.values()].find((user) => user.email === email)?.id;
  if (found === undefined || !state.directory.users.has(found)) return refuse("a known person");
  return edit(state, { requester_id: found });
}

function setCustomField(state: TicketState, fieldId: number, value: unknown): TicketState {
  if (!state.directory.fields.some((field) => field.id === fieldId && field.removable)) {
    throw noSuchApi();
  }
  const others = withEdits(state).custom_fields.filter((field) => field.id !== fieldId);
  return edit(state, { custom_fields: [...others, { id: fieldId, value }] });
}

function refuse(expected: string): never {
  throw new ApiError(`expects ${expected}`);
}

const isNothing = (value: unknown): boolean => value === null || value === "" || value === "-";

const text = (value: unknown): string => (typeof value === "string" ? value : refuse("a string"));

function texts(value: unknown): string[] {
  if (!Array.isArray(value)) return refuse("a list of strings");
  return value.map(text);
}

const oneOf = (allowed: readonly string[], value: unknown): string =>
  allowed.find((one) => one === value) ?? refuse(`one of ${allowed.join(", ")}`);

/** Ids come as numbers or as strings of digits. */
function id(value: unknown): number {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : refuse("an id");
}

const idIn = (value: unknown, key: string): number | undefined =>
  isFields(value) && value[key] !== undefined && value[key] !== null ? id(value[key]) : undefined;
