import { type TicketState, withEdits } from "../tickets/ticketState";
import { ticketRoots } from "./objects/ticketObject";
import { readPath } from "./readPath";

/** A property that changed, as the wildcard event `*.changed` tells it. */
export type Change = {
  readonly propertyName: string;
  readonly oldValue: unknown;
  readonly newValue: unknown;
};

/** Properties with an event of their own: `<path>.changed`. */
const WATCHED = [
  "ticket.subject",
  "ticket.status",
  "ticket.statusCategory",
  "ticket.customStatus",
  "ticket.priority",
  "ticket.type",
  "ticket.tags",
  "ticket.assignee.group.id",
  "ticket.assignee.group.name",
  "ticket.assignee.user.id",
  "ticket.assignee.user.name",
  "ticket.assignee.user.email",
  "ticket.assignee.user.externalId",
  "ticket.requester.id",
  "ticket.requester.name",
  "ticket.requester.email",
  "ticket.requester.externalId",
  "ticket.collaborators",
  "ticket.brand",
  "ticket.form.id",
  "ticket.organization",
  "ticket.externalId",
  "ticket.problem_id",
  "ticket.due_date",
  "ticket.viewers",
  "ticket.postSaveAction",
] as const;
const DRAFT = ["comment.text", "comment.type", "comment.attachments"] as const;
const CONVERSATION = ["ticket.conversation", "ticket.comments"] as const;

type Account = { brand: { id: number; name: string } };

/**
 * What an app can see of the difference between two states of a ticket.
 *
 * @returns One entry per property, in the order of the list above; custom fields come last under
 * `ticket.custom_field_<id>`.
 */
export function changedPaths(now: TicketState, before: TicketState, account: Account): Change[] {
  const newRoots = ticketRoots(now, account);
  const oldRoots = ticketRoots(before, account);
  const paths = [
    ...(isSameTicket(now, before) ? [] : [...WATCHED.map(sameName), ...customFieldsIn(now)]),
    ...(now.draft === before.draft ? [] : DRAFT.map(sameName)),
    ...(now.comments === before.comments ? [] : CONVERSATION.map(sameName)),
  ];
  return paths
    .map(({ propertyName, path }) => ({
      propertyName,
      oldValue: readOr(oldRoots, path),
      newValue: readPath(newRoots, path),
    }))
    .filter(({ oldValue, newValue }) => JSON.stringify(oldValue) !== JSON.stringify(newValue));
}

const sameName = (path: string) => ({ propertyName: path, path });

const customFieldsIn = ({ directory }: TicketState) =>
  directory.fields
    .filter(({ removable }) => removable)
    .map(({ id }) => ({
      propertyName: `ticket.custom_field_${id}`,
      path: `ticket.customField:custom_field_${id}`,
    }));

/** Typing a draft must not build the whole ticket twice per key. */
const isSameTicket = (now: TicketState, before: TicketState): boolean =>
  now.directory === before.directory &&
  now.viewers === before.viewers &&
  now.postSaveAction === before.postSaveAction &&
  JSON.stringify(withEdits(now)) === JSON.stringify(withEdits(before));

/** A custom field that was just created has no old value. */
function readOr(roots: ReturnType<typeof ticketRoots>, path: string): unknown {
  try {
    return readPath(roots, path);
  } catch {
    return null;
  }
}
