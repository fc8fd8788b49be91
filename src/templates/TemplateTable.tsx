import type { Template } from "#contract/templates";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { Grid } from "../ui/Grid";
import { Quiet } from "../ui/Quiet";
import { hashTo } from "../ui/useHashRoute";
import { Score } from "./Score";

type TemplateTableProps = { templates: readonly Template[] };

/** Texts in lines: how they read, and how many people read them. */
export function TemplateTable({ templates }: TemplateTableProps) {
  const t = useTranslate();
  return (
    <Grid
      caption={t("templates.title")}
      lines={templates}
      keyOf={({ key }) => key}
      columns={[
        {
          id: "title",
          head: t("templates.column.title"),
          width: "44%",
          cell: ({ key, title, type, locale, active }) => (
            <>
              <a href={hashTo("templates", key)}>{title}</a>
              <br />
              <Quiet as="span">
                {t(`templates.type.${type}`)}
                {isNamed(locale) && ` · ${locale}`}
              </Quiet>{" "}
              {!active && <Chip>{t("templates.off")}</Chip>}
            </>
          ),
        },
        {
          id: "score",
          head: t("templates.column.score"),
          cell: ({ score, findings }) => <Score score={score} count={findings.length} />,
        },
        {
          id: "reach",
          head: t("templates.column.reach"),
          cell: ({ reach30, reach90 }) => (
            <>
              {t("templates.reach30", { count: reach30 })}
              <Quiet>{t("templates.reach90", { count: reach90 })}</Quiet>
            </>
          ),
        },
        {
          id: "proposal",
          head: t("templates.column.proposal"),
          cell: ({ proposal }) =>
            proposal === null ? (
              <Quiet>{t("templates.noProposal")}</Quiet>
            ) : (
              <Chip mood="good">{t("templates.hasProposal")}</Chip>
            ),
        },
      ]}
    />
  );
}

/** Some accounts know their languages by number only, which tells nobody anything. */
const isNamed = (locale: string | null): boolean => locale !== null && !/^\d+$/.test(locale);
