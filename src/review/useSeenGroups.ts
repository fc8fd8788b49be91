import { useState } from "react";
import type { Group } from "#contract/people";
import type { ReviewItem } from "#contract/review";

/** The teams that have come up in the queue, by name; one that is filtered for stays on the list. */
export function useSeenGroups(items: readonly ReviewItem[]): readonly Group[] {
  const [seen, setSeen] = useState<readonly Group[]>([]);
  const found = items.flatMap(({ ticket }) => (ticket.group === null ? [] : [ticket.group]));
  const all = new Map([...seen, ...found].map((group) => [group.id, group]));
  if (all.size > seen.length) {
    setSeen([...all.values()].sort((one, other) => one.name.localeCompare(other.name)));
  }
  return seen;
}
