import type { z } from "zod";
import type { readRun, RunItem, RunItemState } from "#contract/templateRuns";
import { useTranslate } from "../i18n/useTranslate";
import { Choice } from "../ui/Choice";
import { MoreButton } from "../ui/MoreButton";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { RunItemCard } from "./RunItemCard";
import { ITEM_STATES } from "./runStates";

/** So many texts show at once what changes in them. */
const FEW = 3;

type RunItemsProps = {
  run: z.infer<(typeof readRun)["response"]>;
  /** Only texts in this state; null for all. */
  state: RunItemState | null;
  onState: (state: RunItemState | null) => void;
  /** More than these are not shown. */
  most: number;
  onMore: () => void;
};

/** What became of each text, the trouble first. */
export function RunItems({ run, state, onState, most, onMore }: RunItemsProps) {
  const t = useTranslate();
  const { items, itemsTotal, counts } = run;
  return (
    <Stack>
      <Row>
        <Choice
          label={t("templates.run.filter")}
          value={state ?? ""}
          choices={[
            { value: "", label: t("templates.run.all") },
            ...ITEM_STATES.filter((one) => one === state || (counts[one] ?? 0) > 0).map(
              (value) => ({ value, label: t(`templates.run.item.${value}`) }),
            ),
          ]}
          onChange={(value) => onState(ITEM_STATES.find((one) => one === value) ?? null)}
        />
      </Row>
      {[...items].sort(troubleFirst).map((item) => (
        <RunItemCard key={item.key} item={item} isOpen={run.total <= FEW} />
      ))}
      <MoreButton shown={items.length} total={Math.min(itemsTotal, most)} onMore={onMore} />
    </Stack>
  );
}

const troubleFirst = (one: RunItem, other: RunItem): number =>
  ITEM_STATES.indexOf(one.state) - ITEM_STATES.indexOf(other.state);
