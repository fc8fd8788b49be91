import { Button } from "@zendeskgarden/react-buttons";
import { Field, Toggle } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { listReview } from "#contract/review";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { ProblemNote } from "../ui/ProblemNote";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { FilterBar } from "./FilterBar";
import type { Filters } from "./filters";
import { Queue } from "./Queue";
import { useDecisions } from "./useDecisions";
import { useQueueFile } from "./useQueueFile";
import { useSeenGroups } from "./useSeenGroups";
import { useViews } from "./useViews";
import { ViewsBar } from "./ViewsBar";

const STEP = 50;

type QueuePartProps = { flagId: string | undefined };

/** The flags one after another, each with its evidence. */
export function QueuePart({ flagId }: QueuePartProps) {
  const t = useTranslate();
  const [filters, setFilters] = useState<Filters>({ show: "open" });
  const [limit, setLimit] = useState(STEP);
  const [hasKeys, setKeys] = useState(true);
  const answer = useService(listReview, { ...filters, limit }, { everyMs: 3_000, keepsLast: true });
  const decisions = useDecisions();
  const views = useViews();
  const file = useQueueFile(filters);
  const queue = answer.status === "answered" ? answer.value : NOTHING;
  const groups = useSeenGroups(queue.items);
  const choose = (next: Filters) => {
    setFilters(next);
    setLimit(STEP);
  };

  return (
    <Stack $gap={16}>
      <ViewsBar views={views} filters={filters} onChoose={choose} />
      <FilterBar
        filters={filters}
        rules={queue.rules}
        groups={groups}
        disputed={queue.disputed}
        onChange={choose}
      />
      <Row $gap={16}>
        <Field>
          <Toggle checked={hasKeys} onChange={(event) => setKeys(event.target.checked)}>
            <Field.Label>{t("review.keys.toggle")}</Field.Label>
          </Toggle>
        </Field>
        <Button size="small" isBasic disabled={file.isSaving} onClick={file.save}>
          {t("review.csv.save")}
        </Button>
      </Row>
      {file.hasFailed && (
        <div role="alert">
          <StateLine mood="watch" icon="alert">
            {t("review.csv.failed")}
          </StateLine>
        </div>
      )}
      {decisions.problem !== null && <ProblemNote problem={decisions.problem} />}
      <Answered answer={answer} lines={6}>
        {({ items, total }) => (
          <Queue
            items={items}
            total={total}
            firstId={flagId}
            hasKeys={hasKeys}
            decisions={decisions}
            onMore={() => setLimit(Math.min(200, limit + STEP))}
            whenEmpty={
              <EmptyState picture="calm" title={t("review.empty.title")}>
                <p>{t(isNarrowed(filters) ? "review.empty.narrowed" : "review.empty.text")}</p>
              </EmptyState>
            }
          />
        )}
      </Answered>
    </Stack>
  );
}

const NOTHING = { items: [], rules: [], disputed: 0 };

const isNarrowed = ({ level, rule, search, groupId, show = "open" }: Filters): boolean =>
  show !== "open" || [level, rule, search, groupId].some((value) => value !== undefined);
