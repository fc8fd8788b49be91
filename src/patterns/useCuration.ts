import { useState } from "react";
import { curatePattern, type CurationAction, listCuration, undoCuration } from "#contract/curation";
import { listPatterns, readPattern } from "#contract/patterns";
import { useAction } from "../service/useAction";
import type { ServiceProblem } from "../service/ServiceProblem";
import { goTo } from "../ui/useHashRoute";

/** What a person decides about an issue. */
export type Decision = {
  readonly action: CurationAction;
  readonly label?: string;
  readonly into?: string;
  readonly ticketIds?: readonly string[];
  readonly cause?: { level: "people" | "process" | "product" | "policy" | "outside"; note: string };
};

/** What was decided last, and the way to take it back. */
export type CurationState = {
  readonly decide: (decision: Decision) => Promise<boolean>;
  readonly undo: (decisionId: string) => Promise<void>;
  readonly last: { readonly action: CurationAction; readonly decisionId: string } | null;
  readonly isUndone: boolean;
  readonly isRunning: boolean;
  readonly problem: ServiceProblem | null;
  readonly forget: () => void;
};

const AFTERWARDS = [listPatterns, readPattern, listCuration];

/** Puts an issue in order; after a merge the reader goes where it went. */
export function useCuration(patternId: string): CurationState {
  const [last, setLast] = useState<(CurationState["last"] & { on: string }) | null>(null);
  const [undoneOn, setUndoneOn] = useState<string | null>(null);
  const curating = useAction(curatePattern, { refresh: AFTERWARDS });
  const undoing = useAction(undoCuration, { refresh: AFTERWARDS });
  return {
    async decide({ ticketIds, ...decision }) {
      undoing.dismiss();
      const chosen = ticketIds === undefined ? {} : { ticketIds: [...ticketIds] };
      const done = await curating.run({ patternId, ...decision, ...chosen });
      if (done === null) return false;
      const on = decision.action === "merge" ? done.patternId : patternId;
      setLast({ action: decision.action, decisionId: done.decisionId, on });
      setUndoneOn(null);
      if (decision.action === "merge") goTo(`/patterns/${done.patternId}`);
      return true;
    },
    async undo(decisionId) {
      curating.dismiss();
      const done = await undoing.run({ decisionId });
      if (done === null) return;
      setLast(null);
      setUndoneOn(done.patternId);
      if (done.patternId !== patternId) goTo(`/patterns/${done.patternId}`);
    },
    // It is said where it was done, not on the next issue that is opened.
    last: last?.on === patternId ? last : null,
    isUndone: undoneOn === patternId,
    isRunning: curating.isRunning || undoing.isRunning,
    problem: curating.problem ?? undoing.problem,
    forget: () => setLast(null),
  };
}
