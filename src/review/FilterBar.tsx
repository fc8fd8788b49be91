import type { Group } from "#contract/people";
import { useTranslate } from "../i18n/useTranslate";
import { Choice } from "../ui/Choice";
import { Row } from "../ui/Row";
import { SearchBox } from "../ui/SearchBox";
import { Segments } from "../ui/Segments";
import { type Filters, withFilter } from "./filters";
import { ruleKey } from "./ruleKey";

const SHOWN = ["open", "disputed", "snoozed", "decided"] as const;
const LEVELS = ["red", "amber", "note"] as const;

type FilterBarProps = {
  filters: Filters;
  rules: readonly { ruleId: string; count: number }[];
  groups: readonly Group[];
  /** Open flags that an agent disputes. */
  disputed: number;
  onChange: (filters: Filters) => void;
};

/** Narrows the queue. */
export function FilterBar({ filters, rules, groups, disputed, onChange }: FilterBarProps) {
  const t = useTranslate();
  const set = (name: keyof Filters) => (value: string) =>
    onChange(withFilter(filters, name, value));
  return (
    <Row>
      <Segments
        label={t("review.show.label")}
        value={filters.show ?? "open"}
        choices={SHOWN.map((value) => ({
          value,
          label:
            value === "disputed" && disputed > 0
              ? t("review.ruleCount", { name: t("review.show.disputed"), count: disputed })
              : t(`review.show.${value}`),
        }))}
        onChange={set("show")}
      />
      <Choice
        label={t("review.level")}
        value={filters.level ?? ""}
        choices={[
          { value: "", label: t("review.allLevels") },
          ...LEVELS.map((value) => ({ value, label: t(`ui.level.${value}`) })),
        ]}
        onChange={set("level")}
      />
      <Choice
        label={t("review.rule")}
        value={filters.rule ?? ""}
        choices={[
          { value: "", label: t("review.allRules") },
          ...rules.map(({ ruleId, count }) => ({
            value: ruleId,
            label: t("review.ruleCount", { name: t(ruleKey(ruleId)), count }),
          })),
        ]}
        onChange={set("rule")}
      />
      {(groups.length > 1 || filters.groupId !== undefined) && (
        <Choice
          label={t("review.group")}
          value={filters.groupId ?? ""}
          choices={[
            { value: "", label: t("review.allGroups") },
            ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={set("groupId")}
        />
      )}
      <SearchBox label={t("review.search")} value={filters.search ?? ""} onChange={set("search")} />
    </Row>
  );
}
