import { Button } from "@zendeskgarden/react-buttons";
import { cancelRun, confirmRun, listRuns, readRun, type TemplateRun } from "#contract/templateRuns";
import { readTemplate } from "#contract/templateDetail";
import { readTemplatePolicy } from "#contract/templateProposals";
import { listTemplates } from "#contract/templates";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";
import { ProblemNote } from "../ui/ProblemNote";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { RunAgain } from "./RunAgain";

const TOUCHED = [readRun, listRuns, listTemplates, readTemplate];

/** The next thing that a person can do with a run: write it, stop it, go on, or take it back. */
export function RunSteps({ run }: { run: TemplateRun }) {
  const policy = useService(readTemplatePolicy, {});
  if (policy.status !== "answered" || !policy.value.youMay) return null;
  const isOver = run.state === "finished" || run.state === "cancelled";
  return isOver ? (
    <Row>
      <RunAgain run={run} />
    </Row>
  ) : (
    <OpenSteps run={run} />
  );
}

function OpenSteps({ run: { runId, kind, state, counts } }: { run: TemplateRun }) {
  const t = useTranslate();
  const confirm = useAction(confirmRun, { refresh: TOUCHED });
  const cancel = useAction(cancelRun, { refresh: TOUCHED });
  const ready = counts.ready ?? 0;
  const canWrite = (state === "checked" || state === "stopped") && ready > 0;
  const problem = confirm.problem ?? cancel.problem;
  return (
    <Stack $gap={8}>
      <Row>
        {canWrite && (
          <Button
            isPrimary
            disabled={confirm.isRunning}
            onClick={() => void confirm.run({ runId, texts: ready })}
          >
            {t(state === "stopped" ? "templates.run.goOn" : `templates.run.confirm.${kind}`, {
              count: ready,
            })}
          </Button>
        )}
        <Button disabled={cancel.isRunning} onClick={() => void cancel.run({ runId })}>
          {t(state === "writing" ? "templates.run.stop" : "templates.run.cancel")}
        </Button>
      </Row>
      {state === "checked" && (
        <p>{t(canWrite ? "templates.run.promise" : "templates.run.nothingReady")}</p>
      )}
      {problem !== null && <ProblemNote problem={problem} />}
    </Stack>
  );
}
