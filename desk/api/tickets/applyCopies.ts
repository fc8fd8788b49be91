import type { Desk } from "../desk";
import { findOrCreateUser } from "../people/findOrCreateUser";
import { isStaff } from "../people/groupsOf";
import type { UserRecord } from "../records/people";
import type { TicketChange } from "./ticketChange";
import { addEvent, type TicketEdit } from "./ticketEdit";

type CopyChange = NonNullable<TicketChange["followers"]>[number];

/** Adds and removes followers (staff) and people in copy (anybody with an address). */
export function applyCopies(desk: Desk, edit: TicketEdit, change: TicketChange): void {
  const collaborators = change.collaborator_ids?.map((user_id) => ({
    user_id,
    action: "put" as const,
  }));
  applyFollowers(desk, edit, change.followers ?? []);
  applyEmailCcs(desk, edit, [...(change.email_ccs ?? []), ...(collaborators ?? [])]);
}

function applyFollowers(desk: Desk, edit: TicketEdit, changes: readonly CopyChange[]) {
  const previous = edit.ticket.follower_ids;
  const current = idsAfter(desk, previous, changes).filter((id) =>
    isStaff(desk.store.users.get(id)),
  );
  if (isSameList(previous, current)) return;
  edit.ticket = { ...edit.ticket, follower_ids: current };
  addEvent(desk, edit, {
    type: "FollowersChange",
    previous_followers: addressesOf(desk, previous),
    current_followers: addressesOf(desk, current),
  });
}

function applyEmailCcs(desk: Desk, edit: TicketEdit, changes: readonly CopyChange[]) {
  const previous = edit.ticket.email_cc_ids;
  const current = idsAfter(desk, previous, changes).filter((id) => id !== edit.ticket.requester_id);
  if (isSameList(previous, current)) return;
  edit.ticket = { ...edit.ticket, email_cc_ids: current };
  addEvent(desk, edit, {
    type: "EmailCcChange",
    previous_email_ccs: addressesOf(desk, previous),
    current_email_ccs: addressesOf(desk, current),
  });
}

function idsAfter(desk: Desk, before: readonly number[], changes: readonly CopyChange[]) {
  const ids = new Set(before);
  for (const change of changes) {
    const user = personOf(desk, change);
    if (user === undefined) continue;
    if (change.action === "delete") ids.delete(user.id);
    else ids.add(user.id);
  }
  return [...ids];
}

function personOf(
  desk: Desk,
  { user_id, user_email, user_name }: CopyChange,
): UserRecord | undefined {
  if (user_id !== undefined) return desk.store.users.get(user_id);
  if (user_email === undefined) return undefined;
  return findOrCreateUser(desk, { email: user_email, name: user_name });
}

const addressesOf = (desk: Desk, ids: readonly number[]) =>
  ids.flatMap((id) => desk.store.users.get(id)?.email ?? []);

const isSameList = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((id, index) => id === other[index]);
