import { Checkbox, Field } from "@zendeskgarden/react-forms";
import type { TemplateLine } from "#contract/templates";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { Grid } from "../ui/Grid";
import { Quiet } from "../ui/Quiet";
import { hashTo } from "../ui/useHashRoute";
import { isMovable } from "./movable";
import { Score } from "./Score";
import { StateChip } from "./StateChip";
import { namedLocale } from "./templateTypes";

type TemplateTableProps = {
  lines: readonly TemplateLine[];
  /** Null where the reader may look only. */
  chosen: ReadonlySet<string> | null;
  onChoose: (key: string, isChosen: boolean) => void;
};

/** Texts in lines: how they read, how many people read them, how far they have come. */
export function TemplateTable({ lines, chosen, onChoose }: TemplateTableProps) {
  const t = useTranslate();
  const choice = {
    id: "choice",
    head: t("templates.column.choice"),
    width: "92px",
    cell: ({ key, title, state }: TemplateLine) => (
      <Field>
        <Checkbox
          disabled={!isMovable(state)}
          checked={chosen?.has(key) ?? false}
          onChange={(event) => onChoose(key, event.target.checked)}
        >
          <Field.Label hidden>{t("templates.choose", { title })}</Field.Label>
        </Checkbox>
      </Field>
    ),
  };
  return (
    <Grid
      caption={t("templates.title")}
      lines={lines}
      keyOf={({ key }) => key}
      columns={[
        ...(chosen === null ? [] : [choice]),
        {
          id: "title",
          head: t("templates.column.title"),
          width: "40%",
          cell: (line) => <Named line={line} />,
        },
        {
          id: "score",
          head: t("templates.column.score"),
          cell: ({ score, findings, deadEnds }) => (
            <>
              <Score score={score} count={findings} />
              {deadEnds.length > 0 && (
                <Quiet>{t("templates.deadEnds", { count: deadEnds.length })}</Quiet>
              )}
            </>
          ),
        },
        {
          id: "reach",
          head: t("templates.column.reach"),
          cell: (line) => <Readers line={line} />,
        },
        {
          id: "state",
          head: t("templates.column.state"),
          cell: ({ state }) => <StateChip state={state} />,
        },
      ]}
    />
  );
}

function Readers({ line: { recipient, reach30, reach90 } }: { line: TemplateLine }) {
  const t = useTranslate();
  if (recipient === "everybody") return t("templates.everybody");
  if (reach90 === 0) return <Quiet>{t("templates.nobody")}</Quiet>;
  return (
    <>
      {t("templates.reach90", { count: reach90 })}
      <Quiet>{t("templates.reach30", { count: reach30 })}</Quiet>
    </>
  );
}

function Named({ line: { key, title, type, locale, active, excerpt } }: { line: TemplateLine }) {
  const t = useTranslate();
  const language = namedLocale(locale);
  return (
    <>
      <a href={hashTo("templates", key)}>{title}</a>
      <br />
      <Quiet as="span">
        {t(`templates.type.${type}`)}
        {language !== null && ` · ${language}`}
      </Quiet>{" "}
      {!active && <Chip>{t("templates.off")}</Chip>}
      <Quiet>{excerpt}</Quiet>
    </>
  );
}
