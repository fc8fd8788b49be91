import type { Desk } from "../api/desk";
import type { Via } from "../api/events";
import { DeskError } from "../api/http/deskError";
import type { RuleAction } from "../api/records/rules";
import { groupsOf } from "../api/people/groupsOf";
import { applyChange } from "../api/tickets/applyChange";
import { applyAssignment } from "../api/tickets/applyAssignment";
import { applyStatus } from "../api/tickets/applyStatus";
import { readTicketChange } from "../api/tickets/ticketChange";
import { addEvent, setCustomField, setField, type TicketEdit } from "../api/tickets/ticketEdit";
import { notify } from "./notify";

type Rule = { readonly actions: readonly RuleAction[]; readonly via: Via };
type Acting = { readonly desk: Desk; readonly edit: TicketEdit; readonly via: Via };
type Act = (acting: Acting, value: RuleAction["value"]) => void;

/**
 * Does what a rule says. An action that is impossible (a group that is gone) is told in the
 * audit and the others go on; kinds of actions that the desk does not know change nothing.
 */
export function perform(desk: Desk, edit: TicketEdit, { actions, via }: Rule): void {
  const acting = { desk, edit, via };
  for (const { field, value } of actions) {
    const act = acts[field] ?? actOnCustomField(field);
    if (act === null) continue;
    try {
      act(acting, value);
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      addEvent(desk, edit, { type: "Error", message: `${field}: ${error.message}`, via });
    }
  }
}

const acts: Readonly<Record<string, Act>> = {
  status: ({ desk, edit, via }, value) => {
    // Rules may solve what nobody holds, and close what is solved.
    applyStatus(desk, edit, pick(value, "status"), via);
  },
  custom_status_id: ({ desk, edit, via }, value) => {
    applyStatus(desk, edit, pick(value, "custom_status_id"), via);
  },
  priority: ({ desk, edit, via }, value) => {
    const { priority } = pick(value === "" ? null : value, "priority");
    setField(desk, edit, { field: "priority", value: priority ?? null, via });
  },
  type: ({ desk, edit, via }, value) => {
    const { type } = pick(value === "" ? null : value, "type");
    setField(desk, edit, { field: "type", value: type ?? null, via });
  },
  group_id: ({ desk, edit, via }, value) => {
    const group = value === "current_groups" ? currentGroup(desk, edit) : idOrNull(value);
    applyAssignment(desk, edit, pick(group, "group_id"), via);
  },
  assignee_id: ({ desk, edit, via }, value) => {
    const place = value === "current_user" ? (edit.author.user?.id ?? null) : idOrNull(value);
    const assignee = value === "requester_id" ? edit.ticket.requester_id : place;
    applyAssignment(desk, edit, pick(assignee, "assignee_id"), via);
    applyStatus(desk, edit, {}, via);
  },
  set_tags: ({ desk, edit, via }, value) => {
    setField(desk, edit, { field: "tags", value: tagsIn(value), via });
  },
  current_tags: ({ desk, edit, via }, value) => {
    const tags = [...new Set([...edit.ticket.tags, ...tagsIn(value)])];
    setField(desk, edit, { field: "tags", value: tags, via });
  },
  remove_tags: ({ desk, edit, via }, value) => {
    const gone = tagsIn(value);
    const tags = edit.ticket.tags.filter((tag) => !gone.includes(tag));
    setField(desk, edit, { field: "tags", value: tags, via });
  },
  brand_id: ({ desk, edit, via }, value) => {
    const { brand_id } = pick(value, "brand_id");
    if (brand_id !== undefined) setField(desk, edit, { field: "brand_id", value: brand_id, via });
  },
  follower: ({ desk, edit }, value) => {
    const id = value === "current_user" ? (edit.author.user?.id ?? null) : idOrNull(value);
    if (id === null) return;
    applyChange(desk, edit, readTicketChange({ followers: [{ user_id: id }] }));
  },
  cc: (acting, value) => acts["follower"]?.(acting, value),
  satisfaction_score: ({ desk, edit }, value) => {
    if (value !== "offered") return;
    applyChange(desk, edit, readTicketChange({ satisfaction_rating: { score: "offered" } }));
  },
  notification_user: ({ desk, edit, via }, value) => notify(desk, edit, { value, via }),
  deflection: ({ desk, edit, via }, value) => notify(desk, edit, { value, via }),
  notification_group: ({ desk, edit, via }, value) =>
    notify(desk, edit, { value, via, toGroup: true }),
  notification_webhook: ({ desk, edit, via }, value) =>
    notify(desk, edit, { value, via, toWebhook: true }),
};

function actOnCustomField(field: string): Act | null {
  const id = /^(?:custom_fields_|ticket_fields_)(\d+)$/.exec(field)?.[1];
  if (id === undefined) return null;
  return ({ desk, edit, via }, value) => {
    const kind = desk.store.ticket_fields.get(Number(id))?.type;
    if (kind === undefined || (typeof value === "object" && value !== null)) return;
    const held = kind === "checkbox" ? value === true || value === "true" : value;
    setCustomField(desk, edit, { id: Number(id), value: held === "" ? null : held, via });
  };
}

/** One value, checked in the same way as one that comes by the API. */
const pick = (value: unknown, field: string) => readTicketChange({ [field]: value });

const idOrNull = (value: RuleAction["value"]): string | null =>
  typeof value === "number" || (typeof value === "string" && value !== "") ? String(value) : null;

const tagsIn = (value: RuleAction["value"]): readonly string[] =>
  readTicketChange({ tags: Array.isArray(value) ? value.map(String) : String(value ?? "") }).tags ??
  [];

function currentGroup(desk: Desk, edit: TicketEdit): number | null {
  const { user } = edit.author;
  return user === null ? edit.ticket.group_id : (groupsOf(desk, user.id)[0] ?? null);
}
