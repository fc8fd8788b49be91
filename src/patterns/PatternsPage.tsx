import { useState } from "react";
import { listPatterns } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Choice } from "../ui/Choice";
import { EmptyState } from "../ui/EmptyState";
import { MoreButton } from "../ui/MoreButton";
import { PageHead } from "../ui/PageHead";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { SearchBox } from "../ui/SearchBox";
import { Stack } from "../ui/Stack";
import { PatternTable } from "./PatternTable";

const STEP = 50;
const STATES = ["emerging", "active", "watch", "closed"] as const;
const SORTS = ["growth", "customers", "tickets", "untold", "recent"] as const;

/** What keeps coming back, and whom we have told about it. */
export function PatternsPage() {
  const t = useTranslate();
  const [state, setState] = useState<(typeof STATES)[number] | undefined>(undefined);
  const [sort, setSort] = useState<(typeof SORTS)[number]>("growth");
  const [search, setSearch] = useState("");
  const [limit, setLimit] = useState(STEP);
  const answer = useService(
    listPatterns,
    {
      sort,
      limit,
      ...(state === undefined ? {} : { state }),
      ...(search === "" ? {} : { search }),
    },
    { keepsLast: true },
  );

  return (
    <Stack $gap={16}>
      <PageHead title={t("patterns.title")} text={t("patterns.text")} />
      <Row>
        <Choice
          label={t("patterns.filter.state")}
          value={state ?? ""}
          choices={[
            { value: "", label: t("patterns.filter.all") },
            ...STATES.map((value) => ({ value, label: t(`issue.state.${value}`) })),
          ]}
          onChange={(value) => setState(STATES.find((one) => one === value))}
        />
        <Choice
          label={t("patterns.sort.label")}
          value={sort}
          choices={SORTS.map((value) => ({ value, label: t(`patterns.sort.${value}`) }))}
          onChange={(value) => setSort(SORTS.find((one) => one === value) ?? "growth")}
        />
        <SearchBox label={t("patterns.search")} value={search} onChange={setSearch} />
      </Row>
      <Answered answer={answer} lines={6}>
        {({ patterns, total, unsorted, isReady }) =>
          patterns.length === 0 ? (
            <NoPatterns isReady={isReady} />
          ) : (
            <>
              <PatternTable patterns={patterns} />
              <MoreButton
                shown={patterns.length}
                total={total}
                onMore={() => setLimit(Math.min(200, limit + STEP))}
              />
              <Quiet>{t("patterns.unsorted", { percent: Math.round(unsorted * 100) })}</Quiet>
            </>
          )
        }
      </Answered>
    </Stack>
  );
}

function NoPatterns({ isReady }: { isReady: boolean }) {
  const t = useTranslate();
  const [title, text] = isReady
    ? [t("patterns.empty.title"), t("patterns.empty.text")]
    : [t("patterns.reading.title"), t("patterns.reading.text")];
  return (
    <EmptyState picture="chart" title={title}>
      <p>{text}</p>
    </EmptyState>
  );
}
