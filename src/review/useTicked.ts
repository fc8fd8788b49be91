import { useState } from "react";
import type { ReviewItem } from "#contract/review";

/** The flags that are ticked, in the order of the list; one that leaves the list is ticked no more. */
export function useTicked(items: readonly ReviewItem[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  return {
    ids: items.map(({ flagId }) => flagId).filter((flagId) => ticked.has(flagId)),
    turn: (flagId: string) => {
      const next = new Set(ticked);
      if (!next.delete(flagId)) next.add(flagId);
      setTicked(next);
    },
    all: () => setTicked(new Set(items.map(({ flagId }) => flagId))),
    none: () => setTicked(new Set()),
  } as const;
}
