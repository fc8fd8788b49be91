import { Button } from "@zendeskgarden/react-buttons";
import { type RunItemState, readRun, type TemplateRun } from "#contract/templateRuns";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { ProblemNote } from "../ui/ProblemNote";
import { useStartRun } from "./useStartRun";

/** After a run: try again what failed, or take back what was written. */
export function RunAgain({ run }: { run: TemplateRun }) {
  return (
    <>
      <Again run={run} state="failed" kind={run.kind} />
      {run.kind === "apply" && <Again run={run} state="written" kind="roll-back" />}
    </>
  );
}

type AgainProps = { run: TemplateRun; state: RunItemState; kind: TemplateRun["kind"] };

function Again({ run: { runId, counts }, state, kind }: AgainProps) {
  const t = useTranslate();
  const count = counts[state] ?? 0;
  const items = useService(readRun, { runId, state, limit: 500 }, { isAsked: count > 0 });
  const { start, isStarting, problem } = useStartRun();
  if (count === 0 || items.status !== "answered") return null;
  const keys = items.value.items.map(({ key }) => key);
  return (
    <>
      <Button disabled={isStarting || keys.length === 0} onClick={() => void start(kind, keys)}>
        {t(state === "failed" ? "templates.run.retry" : "templates.run.takeBack", {
          count: keys.length,
        })}
      </Button>
      {problem !== null && <ProblemNote problem={problem} />}
    </>
  );
}
