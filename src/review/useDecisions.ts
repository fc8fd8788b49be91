import { useState } from "react";
import {
  decideFlag,
  listReview,
  type ReviewItem,
  undoDecision,
  type Verdict,
} from "#contract/review";
import { useAction } from "../service/useAction";

export type { Verdict } from "#contract/review";

/** What a reviewer says about a flag. */
export type DecisionRequest = { verdict: Verdict; reason: string; until?: string };

type Queue = { total: number; items: ReviewItem[] };

/** Decides flags; each leaves the list at once, comes back when refused, and can be taken back. */
export function useDecisions() {
  const [last, setLast] = useState<{ flagId: string; verdict: Verdict } | null>(null);
  const decide = useAction(decideFlag, {
    foresee: {
      of: listReview,
      change: (kept, { flagId }) => without(kept as Queue, flagId),
    },
  });
  const takeBack = useAction(undoDecision, { refresh: [listReview] });

  return {
    last,
    problem: decide.problem ?? takeBack.problem,
    decide: async (flagId: string, request: DecisionRequest) => {
      setLast({ flagId, verdict: request.verdict });
      const answer = await decide.run({ flagId, ...request });
      if (answer === null) setLast(null);
    },
    undo: async () => {
      if (last === null) return;
      setLast(null);
      await takeBack.run({ flagId: last.flagId });
    },
    forget: () => setLast(null),
  };
}

function without(queue: Queue, flagId: string): Queue {
  const items = queue.items.filter((item) => item.flagId !== flagId);
  return { ...queue, items, total: queue.total - (queue.items.length - items.length) };
}
