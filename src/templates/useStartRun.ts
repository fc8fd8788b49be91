import { listRuns, startRun } from "#contract/templateRuns";
import { useAction } from "../service/useAction";
import { goTo } from "../ui/useHashRoute";

/** Checks what a change of many texts would do, and goes to where it is shown; writes nothing yet. */
export function useStartRun() {
  const { run, isRunning, problem } = useAction(startRun, { refresh: [listRuns] });
  return {
    isStarting: isRunning,
    problem,
    start: async (kind: "apply" | "roll-back", keys: "all" | readonly string[]) => {
      const started = await run({ kind, keys: keys === "all" ? keys : [...keys] });
      if (started !== null) goTo(`/templates/run/${encodeURIComponent(started.runId)}`);
    },
  };
}
