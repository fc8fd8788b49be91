import type { TicketOwnership } from "#contract/ownership";
import type { Group } from "#contract/people";
import type { ShownGroup } from "../../zendesk/useGroup";

/**
 * Whether the ticket, as it is saved, sits in an IT team already.
 *
 * What we saw being saved counts most, then what the service has read; the form as it was first
 * seen may hold a choice that was not saved yet.
 */
export function isInIt(
  group: ShownGroup | null,
  itGroups: readonly Group[],
  ownership: Pick<TicketOwnership, "inItSince" | "groupName"> | null,
): boolean {
  const isSavedThere = itGroups.some(({ id }) => id === group?.saved);
  if (group?.isSeenSaved === true || ownership === null) return isSavedThere;
  return ownership.inItSince !== null || itGroups.some(({ name }) => name === ownership.groupName);
}
