import { useState } from "react";
import { decideMany, listReview, undoMany } from "#contract/review";
import { useAction } from "../service/useAction";
import type { DecisionRequest } from "./useDecisions";

/** Small enough for a bar that moves, large enough to be quick. */
const CHUNK = 20;

/** How far a run over many flags has come. */
export type BulkRun = {
  readonly verdict: DecisionRequest["verdict"];
  readonly total: number;
  readonly done: number;
  /** Those that were stored; they can be taken back together. */
  readonly stored: readonly string[];
  /** What kept the others, each said once. */
  readonly problems: readonly string[];
  readonly isRunning: boolean;
};

/** Says the same about many flags, step by step, and takes it back together. */
export function useBulk() {
  const [run, setRun] = useState<BulkRun | null>(null);
  const decide = useAction(decideMany);
  const undo = useAction(undoMany, { refresh: [listReview] });
  const refresh = useAction(decideMany, { refresh: [listReview] });

  const decideAll = async (flagIds: readonly string[], request: DecisionRequest) => {
    let current: BulkRun = {
      verdict: request.verdict,
      total: flagIds.length,
      done: 0,
      stored: [],
      problems: [],
      isRunning: true,
    };
    setRun(current);
    for (let from = 0; from < flagIds.length; from += CHUNK) {
      const chunk = flagIds.slice(from, from + CHUNK);
      const isLast = from + CHUNK >= flagIds.length;
      const outcomes = await (isLast ? refresh : decide).run({ flagIds: chunk, ...request });
      current = withChunk(current, chunk, outcomes);
      setRun({ ...current, isRunning: !isLast && outcomes !== null });
      // Without the service the rest would fail as well; it stays chosen.
      if (outcomes === null) return;
    }
  };

  const undoAll = async () => {
    if (run === null) return;
    setRun(null);
    for (let from = 0; from < run.stored.length; from += CHUNK) {
      await undo.run({ flagIds: run.stored.slice(from, from + CHUNK) });
    }
  };

  return {
    run,
    problem: decide.problem ?? refresh.problem ?? undo.problem,
    decideAll,
    undoAll: () => void undoAll(),
    forget: () => setRun(null),
  };
}

type Outcomes = readonly { flagId: string; problem: string | null }[] | null;

function withChunk(run: BulkRun, chunk: readonly string[], outcomes: Outcomes): BulkRun {
  if (outcomes === null) return run;
  const problems = outcomes.flatMap(({ problem }) => (problem === null ? [] : [problem]));
  return {
    ...run,
    done: run.done + chunk.length,
    stored: [
      ...run.stored,
      ...outcomes.flatMap(({ flagId, problem }) => (problem === null ? [flagId] : [])),
    ],
    problems: [...new Set([...run.problems, ...problems])],
  };
}
