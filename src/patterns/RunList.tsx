import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { type BulkRun, readBulk, retryBulk } from "#contract/bulk";
import { readIncident } from "#contract/incidents";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Chip } from "../ui/Chip";
import { Disclosure } from "../ui/Disclosure";
import { Grid } from "../ui/Grid";
import { Moment } from "../ui/Moment";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { TicketLink } from "../ui/TicketLink";

/** What was done to many tickets at once: how far, by whom, and what failed. */
export function RunList({ runs }: { runs: readonly BulkRun[] }) {
  const t = useTranslate();
  if (runs.length === 0) return null;
  return (
    <Stack $gap={8}>
      <h3>{t("issues.bulk.runs")}</h3>
      {runs.map((run) => (
        <RunLine key={run.id} run={run} />
      ))}
    </Stack>
  );
}

function RunLine({ run }: { run: BulkRun }) {
  const t = useTranslate();
  const retrying = useAction(retryBulk, { refresh: [readIncident, readBulk] });
  const { total, done, failed } = run;
  const said = t("issues.bulk.progress", { done, total });
  return (
    <Stack $gap={4}>
      <Row>
        <strong>{t(`issues.bulk.run.${run.kind}`)}</strong>
        <span role="status">{said}</span>
        {failed > 0 && <Chip mood="bad">{t("issues.bulk.failed", { count: failed })}</Chip>}
        <Quiet as="span">
          {run.by}, <Moment at={run.startedAt} />
        </Quiet>
        {failed > 0 && run.finishedAt !== null && (
          <Button
            size="small"
            disabled={retrying.isRunning}
            onClick={() => void retrying.run({ runId: run.id })}
          >
            {t("issues.bulk.retry")}
          </Button>
        )}
      </Row>
      {run.finishedAt === null && (
        <Track
          role="progressbar"
          aria-label={said}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done + failed}
        >
          <Bar $share={total === 0 ? 0 : (done + failed) / total} />
        </Track>
      )}
      {retrying.problem !== null && <ProblemNote problem={retrying.problem} />}
      <Disclosure label={t("issues.bulk.each")}>{() => <RunItems run={run} />}</Disclosure>
    </Stack>
  );
}

function RunItems({ run }: { run: BulkRun }) {
  const t = useTranslate();
  const everyMs = run.finishedAt === null ? 2_000 : 60_000;
  const answer = useService(readBulk, { runId: run.id }, { everyMs });
  return (
    <Answered answer={answer} lines={3}>
      {({ items }) => (
        <Grid
          caption={t("issues.bulk.each")}
          lines={items}
          keyOf={({ ticketId, customer }) => ticketId ?? customer}
          columns={[
            {
              id: "ticket",
              head: t("issues.bulk.column.ticket"),
              cell: ({ ticketId }) =>
                ticketId !== null && (
                  <TicketLink ticketId={ticketId}>
                    {t("issues.bulk.ticketNumber", { id: ticketId })}
                  </TicketLink>
                ),
            },
            {
              id: "customer",
              head: t("issues.bulk.column.customer"),
              cell: ({ customer }) => customer,
            },
            {
              id: "state",
              head: t("issues.bulk.column.state"),
              cell: ({ state }) => (
                <Chip mood={MOODS[state]}>{t(`issues.bulk.state.${state}`)}</Chip>
              ),
            },
            {
              id: "problem",
              head: t("issues.bulk.column.problem"),
              cell: ({ problem }) => problem ?? "",
            },
          ]}
        />
      )}
    </Answered>
  );
}

const MOODS = { waiting: "calm", sending: "watch", done: "good", failed: "bad" } as const;

const Track = styled.div`
  overflow: hidden;
  height: 8px;
  border-radius: 4px;
  background: var(--bg-recessed);
`;

const Bar = styled.div<{ $share: number }>`
  width: ${({ $share }) => $share * 100}%;
  height: 100%;
  background: var(--fg-primary);
`;
