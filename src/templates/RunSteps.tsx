import { Button } from "@zendeskgarden/react-buttons";
import { cancelRun, confirmRun, listRuns, readRun, type TemplateRun } from "#contract/templateRuns";
import { readTemplate } from "#contract/templateDetail";
import { listTemplates } from "#contract/templates";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { ProblemNote } from "../ui/ProblemNote";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { AskForRights } from "./AskForRights";
import { RunAgain } from "./RunAgain";
import { useTemplatePolicy } from "./useTemplatePolicy";

const TOUCHED = [readRun, listRuns, listTemplates, readTemplate];

/** The next thing that a person can do with a run: write it, stop it, go on, or take it back. */
export function RunSteps({ run }: { run: TemplateRun }) {
  const policy = useTemplatePolicy();
  if (policy.status !== "answered" || !policy.value.youMay) return null;
  const isOver = run.state === "finished" || run.state === "cancelled";
  return isOver ? (
    <Row>
      <RunAgain run={run} />
    </Row>
  ) : (
    <OpenSteps run={run} canWrite={policy.value.canWrite} />
  );
}

type OpenStepsProps = { run: TemplateRun; canWrite: boolean };

function OpenSteps({ run, canWrite }: OpenStepsProps) {
  const t = useTranslate();
  const cancel = useAction(cancelRun, { refresh: TOUCHED });
  const { runId, state, counts } = run;
  const waits = (state === "checked" || state === "stopped") && (counts.ready ?? 0) > 0;
  return (
    <Stack $gap={8}>
      {waits && !canWrite && <AskForRights />}
      <Row>
        {waits && canWrite && <Confirm run={run} />}
        <Button disabled={cancel.isRunning} onClick={() => void cancel.run({ runId })}>
          {t(state === "writing" ? "templates.run.stop" : "templates.run.cancel")}
        </Button>
      </Row>
      {state === "checked" && (
        <p>{t(waits ? "templates.run.promise" : "templates.run.nothingReady")}</p>
      )}
      {cancel.problem !== null && <ProblemNote problem={cancel.problem} />}
    </Stack>
  );
}

/** Writes exactly as many texts as the reader saw. */
function Confirm({ run: { runId, kind, state, counts } }: { run: TemplateRun }) {
  const t = useTranslate();
  const { run, isRunning, problem } = useAction(confirmRun, { refresh: TOUCHED });
  const texts = counts.ready ?? 0;
  return (
    <>
      <Button isPrimary disabled={isRunning} onClick={() => void run({ runId, texts })}>
        {t(state === "stopped" ? "templates.run.goOn" : `templates.run.confirm.${kind}`, {
          count: texts,
        })}
      </Button>
      {problem !== null && <ProblemNote problem={problem} />}
    </>
  );
}
