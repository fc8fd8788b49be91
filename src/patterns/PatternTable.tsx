import type { Pattern } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { Grid } from "../ui/Grid";
import { Quiet } from "../ui/Quiet";
import { Sparkline } from "../ui/Sparkline";
import { hashTo } from "../ui/useHashRoute";
import { isNews } from "./isNews";
import { isSmall } from "./isSmall";
import { Told } from "./Told";

type PatternTableProps = { patterns: readonly Pattern[] };

/** Recurring issues in lines: how many people, how fast it grows, who was told. */
export function PatternTable({ patterns }: PatternTableProps) {
  const t = useTranslate();
  return (
    <Grid
      caption={t("patterns.caption")}
      lines={patterns}
      keyOf={({ id }) => id}
      columns={[
        {
          id: "issue",
          head: t("patterns.column.issue"),
          width: "30%",
          cell: (pattern) => (
            <>
              <a href={hashTo("patterns", pattern.id)}>{pattern.label}</a>
              <br />
              <Chip mood={isNews(pattern.state) ? "watch" : "calm"}>
                {t(`issue.state.${pattern.state}`)}
              </Chip>{" "}
              {pattern.pinned && <Chip>{t("issues.curate.pinned")}</Chip>}{" "}
              {pattern.incident && <Chip mood="bad">{t("issues.list.incident")}</Chip>}{" "}
              {isSmall(pattern) && <Chip>{t("issues.list.fewTickets")}</Chip>}{" "}
              {pattern.theme !== null && <Quiet as="span">{pattern.theme}</Quiet>}
            </>
          ),
        },
        {
          id: "trend",
          head: t("patterns.column.trend"),
          cell: ({ trend, thisWeek, weekBefore }) => (
            <>
              <Sparkline
                counts={trend.map(({ count }) => count)}
                label={t("issue.trend", { thisWeek, weekBefore })}
              />
              <Quiet>{t("patterns.week", { thisWeek, weekBefore })}</Quiet>
            </>
          ),
        },
        {
          id: "customers",
          head: t("patterns.column.customers"),
          width: "12%",
          cell: ({ customers, organizations }) => (
            <>
              {t("patterns.count", { count: customers })}
              <Quiet>{t("patterns.organizations", { count: organizations })}</Quiet>
            </>
          ),
        },
        {
          id: "told",
          head: t("patterns.column.told"),
          width: "24%",
          cell: ({ told, untold }) => <Told told={told} untold={untold} />,
        },
      ]}
    />
  );
}
