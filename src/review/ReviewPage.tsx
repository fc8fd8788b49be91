import { Field, Toggle } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { listReview } from "#contract/review";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { PageHead } from "../ui/PageHead";
import { ProblemNote } from "../ui/ProblemNote";
import { Stack } from "../ui/Stack";
import { FilterBar } from "./FilterBar";
import type { Filters } from "./filters";
import { Queue } from "./Queue";
import { useDecisions } from "./useDecisions";
import { useSeenGroups } from "./useSeenGroups";

const STEP = 50;

type ReviewPageProps = { flagId: string | undefined };

/** The hand-overs that need a look, one after another, each with its evidence. */
export function ReviewPage({ flagId }: ReviewPageProps) {
  const t = useTranslate();
  const [filters, setFilters] = useState<Filters>({ show: "open" });
  const [limit, setLimit] = useState(STEP);
  const [hasKeys, setKeys] = useState(true);
  const answer = useService(listReview, { ...filters, limit }, { everyMs: 3_000, keepsLast: true });
  const decisions = useDecisions();
  const groups = useSeenGroups(answer.status === "answered" ? answer.value.items : []);

  return (
    <Stack $gap={16}>
      <PageHead title={t("review.title")} text={t("review.text")}>
        <Field>
          <Toggle checked={hasKeys} onChange={(event) => setKeys(event.target.checked)}>
            <Field.Label>{t("review.keys.toggle")}</Field.Label>
          </Toggle>
        </Field>
      </PageHead>
      <FilterBar
        filters={filters}
        rules={answer.status === "answered" ? answer.value.rules : []}
        groups={groups}
        onChange={(next) => {
          setFilters(next);
          setLimit(STEP);
        }}
      />
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

const isNarrowed = ({ level, rule, search, groupId, show }: Filters): boolean =>
  show !== "open" || [level, rule, search, groupId].some((value) => value !== undefined);
