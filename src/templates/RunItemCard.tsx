import type { TextPair } from "#contract/templateDetail";
import type { RunItem } from "#contract/templateRuns";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Chip } from "../ui/Chip";
import { Disclosure } from "../ui/Disclosure";
import { Quiet } from "../ui/Quiet";
import { hashTo } from "../ui/useHashRoute";
import { formatGuess } from "./formatGuess";
import { ITEM_MOODS } from "./runStates";
import { TextDiff } from "./TextDiff";
import { namedLocale } from "./templateTypes";
import { ThreeWayDiff } from "./ThreeWayDiff";

type RunItemCardProps = {
  item: RunItem;
  /** True shows at once what changes, for a few texts. */
  isOpen: boolean;
};

/** What a run does, or did, with one text. */
export function RunItemCard({ item, isOpen }: RunItemCardProps) {
  const t = useTranslate();
  const { key, type, title, locale, state, detail, before, after, conflict } = item;
  const language = namedLocale(locale);
  return (
    <Card
      title={title}
      aside={<Chip mood={ITEM_MOODS[state]}>{t(`templates.run.item.${state}`)}</Chip>}
    >
      <Quiet>
        {t(`templates.type.${type}`)}
        {language !== null && ` · ${language}`} ·{" "}
        <a href={hashTo("templates", key)}>{t("templates.run.open")}</a>
      </Quiet>
      {detail !== null && <p>{detail}</p>}
      {conflict !== null && <ThreeWayDiff texts={conflict} format={formatGuess(conflict.theirs)} />}
      {conflict === null && before !== null && after !== null && (
        <Changes before={before} after={after} isOpen={isOpen} />
      )}
    </Card>
  );
}

type ChangesProps = { before: TextPair; after: TextPair; isOpen: boolean };

function Changes({ before, after, isOpen }: ChangesProps) {
  const t = useTranslate();
  const diff = <TextDiff before={before} after={after} format={formatGuess(before)} />;
  return isOpen ? diff : <Disclosure label={t("templates.run.changes")}>{() => diff}</Disclosure>;
}
