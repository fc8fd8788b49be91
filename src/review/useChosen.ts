import { useState } from "react";
import type { ReviewItem } from "#contract/review";

/** The flag that is looked at: the one that was chosen, else the first. */
export function useChosen(items: readonly ReviewItem[], firstId: string | undefined) {
  const [chosenId, choose] = useState<string | null>(firstId ?? null);
  const place = Math.max(
    0,
    items.findIndex(({ flagId }) => flagId === chosenId),
  );
  return { chosen: items[place], place, choose } as const;
}
