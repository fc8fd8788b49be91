import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { listPatterns, type Pattern } from "#contract/patterns";
import "../i18n/issueTexts";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Choice } from "../ui/Choice";
import { EmptyState } from "../ui/EmptyState";
import { MoreButton } from "../ui/MoreButton";
import { offerFile } from "../ui/offerFile";
import { PageHead } from "../ui/PageHead";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { SearchBox } from "../ui/SearchBox";
import { Segments } from "../ui/Segments";
import { Stack } from "../ui/Stack";
import { GrainChoice } from "./GrainChoice";
import { patternsCsv } from "./patternsCsv";
import { PatternTable } from "./PatternTable";
import { ReadingNote } from "./ReadingNote";
import { ThemeMap } from "./ThemeMap";

const STEP = 50;
const MOST = 200;
/** Patterns come up while the page is open, most of all during the first reading. */
const OFTEN_MS = 5_000;
const SELDOM_MS = 60_000;
const STATES = ["emerging", "back", "active", "watch", "closed"] as const;
const SORTS = ["growth", "customers", "tickets", "untold", "recent"] as const;
const VIEWS = ["list", "map"] as const;

/** What keeps coming back, and whom we have told about it. */
export function PatternsPage() {
  const t = useTranslate();
  const [view, setView] = useState<(typeof VIEWS)[number]>("list");
  const [state, setState] = useState<(typeof STATES)[number] | undefined>(undefined);
  const [sort, setSort] = useState<(typeof SORTS)[number]>("growth");
  const [search, setSearch] = useState("");
  const [limit, setLimit] = useState(STEP);
  const answer = useService(
    listPatterns,
    {
      sort,
      limit: view === "map" ? MOST : limit,
      ...(state === undefined ? {} : { state }),
      ...(search === "" ? {} : { search }),
    },
    {
      keepsLast: true,
      everyMs: (value) =>
        value?.isReady === true && value.patterns.length > 0 ? SELDOM_MS : OFTEN_MS,
    },
  );
  const isNarrowed = state !== undefined || search !== "";

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
        <Segments
          label={t("issues.map.view")}
          value={view}
          choices={VIEWS.map((value) => ({ value, label: t(`issues.map.${value}`) }))}
          onChange={setView}
        />
      </Row>
      <Answered answer={answer} lines={6}>
        {({ patterns, total, unsorted, unsteady, isReady, reading, grain }) =>
          patterns.length === 0 ? (
            <>
              <ReadingNote reading={reading} />
              <NoPatterns isReady={isReady} isNarrowed={isNarrowed} />
            </>
          ) : (
            <>
              <ReadingNote reading={reading} />
              {view === "map" ? (
                <ThemeMap patterns={patterns} />
              ) : (
                <PatternTable patterns={patterns} />
              )}
              <Row>
                {view === "list" && (
                  <MoreButton
                    shown={patterns.length}
                    total={Math.min(MOST, total)}
                    onMore={() => setLimit(Math.min(MOST, limit + STEP))}
                  />
                )}
                <CsvButton patterns={patterns} />
                <GrainChoice grain={grain} />
              </Row>
              <Quiet>{t("patterns.unsorted", { percent: Math.round(unsorted * 100) })}</Quiet>
              {unsteady !== null && (
                <Quiet>{t("patterns.steady", { percent: Math.round(unsteady * 1000) / 10 })}</Quiet>
              )}
            </>
          )
        }
      </Answered>
    </Stack>
  );
}

function CsvButton({ patterns }: { patterns: readonly Pattern[] }) {
  const t = useTranslate();
  return (
    <Button
      size="small"
      onClick={() => offerFile(`${t("issues.list.file")}.csv`, patternsCsv(patterns, t))}
    >
      {t("issues.list.csv")}
    </Button>
  );
}

function NoPatterns({ isReady, isNarrowed }: { isReady: boolean; isNarrowed: boolean }) {
  const t = useTranslate();
  if (isReady && isNarrowed) return <p>{t("issues.list.noneFound")}</p>;
  const [title, text] = isReady
    ? [t("patterns.empty.title"), t("patterns.empty.text")]
    : [t("patterns.reading.title"), t("patterns.reading.text")];
  return (
    <EmptyState picture="chart" title={title}>
      <p>{text}</p>
    </EmptyState>
  );
}
