import { useState } from "react";
import { readRun, type RunItemState } from "#contract/templateRuns";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Moment } from "../ui/Moment";
import { PageHead } from "../ui/PageHead";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { RunItems } from "./RunItems";
import { RunProgress } from "./RunProgress";
import { isMoving } from "./runStates";
import { RunSteps } from "./RunSteps";

const STEP = 25;
/** The service tells no more at once. */
const MOST = 500;

type RunViewProps = { runId: string };

/** A change of texts: what it would do, how far it is, and what became of each text. */
export function RunView({ runId }: RunViewProps) {
  const t = useTranslate();
  const [state, setState] = useState<RunItemState | null>(null);
  const [limit, setLimit] = useState(STEP);
  const answer = useService(
    readRun,
    { runId, limit, ...(state === null ? {} : { state }) },
    { everyMs: (run) => (run !== undefined && !isMoving(run) ? 15_000 : 1_000), keepsLast: true },
  );
  return (
    <Answered answer={answer} lines={6}>
      {(run) => (
        <Stack $gap={16}>
          <PageHead
            title={t(`templates.run.title.${run.kind}`, { count: run.total })}
            text={t(`templates.run.text.${run.state}`)}
          />
          <RunProgress run={run} />
          {run.problem !== null && (
            <div role="alert">
              <StateLine mood="bad" icon="alert">
                <p>{run.problem}</p>
              </StateLine>
            </div>
          )}
          <RunSteps run={run} />
          <RunItems
            run={run}
            state={state}
            onState={(next) => {
              setState(next);
              setLimit(STEP);
            }}
            most={MOST}
            onMore={() => setLimit(Math.min(MOST, limit + STEP))}
          />
          <Quiet>
            {run.startedBy.name} · <Moment at={run.startedAt} />
          </Quiet>
        </Stack>
      )}
    </Answered>
  );
}
