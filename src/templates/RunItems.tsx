import { useState } from "react";
import { readRun, type RunItem, type RunItemState, type TemplateRun } from "#contract/templateRuns";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Choice } from "../ui/Choice";
import { MoreButton } from "../ui/MoreButton";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { RunItemCard } from "./RunItemCard";
import { isMoving, ITEM_STATES } from "./runStates";

const STEP = 25;

/** What became of each text, the trouble first to choose from. */
export function RunItems({ run }: { run: TemplateRun }) {
  const t = useTranslate();
  const [state, setState] = useState<RunItemState | "">("");
  const [limit, setLimit] = useState(STEP);
  const answer = useService(
    readRun,
    { runId: run.runId, limit, ...(state === "" ? {} : { state }) },
    { everyMs: isMoving(run) ? 2_000 : 15_000, keepsLast: true },
  );
  return (
    <Stack>
      <Row>
        <Choice
          label={t("templates.run.filter")}
          value={state}
          choices={[
            { value: "", label: t("templates.run.all") },
            ...ITEM_STATES.filter((one) => (run.counts[one] ?? 0) > 0).map((value) => ({
              value,
              label: t(`templates.run.item.${value}`),
            })),
          ]}
          onChange={(value) => {
            setState(ITEM_STATES.find((one) => one === value) ?? "");
            setLimit(STEP);
          }}
        />
      </Row>
      <Answered answer={answer} lines={4}>
        {({ items, itemsTotal }) => (
          <Stack>
            {[...items].sort(troubleFirst).map((item) => (
              <RunItemCard key={item.key} item={item} />
            ))}
            <MoreButton
              shown={items.length}
              total={Math.min(itemsTotal, 500)}
              onMore={() => setLimit(Math.min(500, limit + STEP))}
            />
          </Stack>
        )}
      </Answered>
    </Stack>
  );
}

const troubleFirst = (one: RunItem, other: RunItem): number =>
  ITEM_STATES.indexOf(one.state) - ITEM_STATES.indexOf(other.state);
