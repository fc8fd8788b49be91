import { listRuns, type TemplateRun } from "#contract/templateRuns";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Disclosure } from "../ui/Disclosure";
import { Moment } from "../ui/Moment";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { hashTo } from "../ui/useHashRoute";
import { isMoving } from "./runStates";

/** A change that is not over yet, and those that were made before. */
export function RecentRuns() {
  const t = useTranslate();
  const answer = useService(
    listRuns,
    {},
    { everyMs: (value) => (value?.runs.some(isMoving) === true ? 3_000 : 30_000) },
  );
  if (answer.status !== "answered" || answer.value.runs.length === 0) return null;
  const { runs } = answer.value;
  const open = runs.filter(({ state }) => OPEN.has(state));
  return (
    <Stack $gap={8}>
      {open.map((run) => (
        <StateLine key={run.runId} mood="watch" icon="clock">
          <RunLine run={run} />
        </StateLine>
      ))}
      <Disclosure label={t("templates.runs.recent", { count: runs.length })}>
        {() => (
          <ul>
            {runs.map((run) => (
              <li key={run.runId}>
                <RunLine run={run} />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </Stack>
  );
}

const OPEN: ReadonlySet<TemplateRun["state"]> = new Set([
  "checking",
  "checked",
  "writing",
  "stopped",
]);

function RunLine({ run }: { run: TemplateRun }) {
  const t = useTranslate();
  return (
    <>
      <a href={hashTo("templates", "run", run.runId)}>
        {t(`templates.runs.${run.kind}`, { count: run.total })}
      </a>{" "}
      {t(`templates.run.state.${run.state}`)}
      <Quiet>
        {run.startedBy.name} · <Moment at={run.startedAt} />
      </Quiet>
    </>
  );
}
