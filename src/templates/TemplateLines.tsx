import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import type { TemplateLine } from "#contract/templates";
import { useTranslate } from "../i18n/useTranslate";
import { MoreButton } from "../ui/MoreButton";
import { offerFile } from "../ui/offerFile";
import { Row } from "../ui/Row";
import { toCsv } from "../ui/toCsv";
import { ChosenBar } from "./ChosenBar";
import { narrowed, NO_FILTERS } from "./filters";
import { isMovable } from "./movable";
import { tableCells } from "./tableCells";
import { TemplateFilters } from "./TemplateFilters";
import { TemplateTable } from "./TemplateTable";

const STEP = 50;

type TemplateLinesProps = {
  lines: readonly TemplateLine[];
  search: string;
  onSearch: (search: string) => void;
  mayChange: boolean;
};

/** The list itself: narrowed, sorted, chosen from, and handed out as a file. */
export function TemplateLines({ lines, search, onSearch, mayChange }: TemplateLinesProps) {
  const t = useTranslate();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [limit, setLimit] = useState(STEP);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = narrowed(lines, filters);
  const shown = found.slice(0, limit);
  const movable = found.filter(({ state }) => isMovable(state)).map(({ key }) => key);
  const isAllChosen = movable.every((key) => chosen.has(key));
  const chosenLines = lines.filter(({ key }) => chosen.has(key));

  const choose = (keys: readonly string[], isChosen: boolean) => {
    const rest = [...chosen].filter((key) => !keys.includes(key));
    setChosen(new Set(isChosen ? [...rest, ...keys] : rest));
  };
  const save = () => {
    const { heads, rows } = tableCells(found, t);
    offerFile("texts.csv", toCsv(heads, rows));
  };

  return (
    <>
      <TemplateFilters
        lines={lines}
        filters={filters}
        search={search}
        onChange={(next) => {
          setFilters(next);
          setLimit(STEP);
        }}
        onSearch={onSearch}
      />
      <Row>
        {mayChange && movable.length > 0 && (
          <Button size="small" onClick={() => choose(movable, !isAllChosen)}>
            {t(isAllChosen ? "templates.chooseNone" : "templates.chooseAll", {
              count: movable.length,
            })}
          </Button>
        )}
        <Button size="small" disabled={found.length === 0} onClick={save}>
          {t("templates.download", { count: found.length })}
        </Button>
      </Row>
      {found.length === 0 ? (
        <p role="status">{t("templates.noneFound")}</p>
      ) : (
        <>
          <TemplateTable
            lines={shown}
            chosen={mayChange ? chosen : null}
            onChoose={(key, isChosen) => choose([key], isChosen)}
          />
          <MoreButton
            shown={shown.length}
            total={found.length}
            onMore={() => setLimit(limit + STEP)}
          />
        </>
      )}
      {chosenLines.length > 0 && (
        <ChosenBar chosen={chosenLines} onClear={() => setChosen(new Set())} />
      )}
    </>
  );
}
