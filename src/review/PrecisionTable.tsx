import { readPrecision, type RulePrecision } from "#contract/quality";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { Grid } from "../ui/Grid";
import { Quiet } from "../ui/Quiet";
import { ruleKey } from "./ruleKey";
import { sayWait } from "../ui/sayWait";
import { sayShare } from "./sayShare";

const DAYS = 90;

/** How often each rule was right, by what was decided, and where its limit could be longer. */
export function PrecisionTable() {
  const t = useTranslate();
  const answer = useService(readPrecision, { days: DAYS });
  return (
    <Card title={t("review.quality.precision")}>
      <Quiet>{t("review.quality.precisionText", { days: DAYS })}</Quiet>
      <Answered answer={answer}>
        {({ rules, leastDecisions }) =>
          rules.length === 0 ? (
            <p>{t("review.quality.noDecisions")}</p>
          ) : (
            <Rules rules={rules} leastDecisions={leastDecisions} />
          )
        }
      </Answered>
    </Card>
  );
}

type RulesProps = { rules: readonly RulePrecision[]; leastDecisions: number };

function Rules({ rules, leastDecisions }: RulesProps) {
  const t = useTranslate();
  return (
    <Grid
      caption={t("review.quality.precision")}
      lines={rules}
      keyOf={({ ruleId }) => ruleId}
      columns={[
        { id: "rule", head: t("review.rule"), cell: ({ ruleId }) => t(ruleKey(ruleId)) },
        {
          id: "decided",
          head: t("review.quality.decided"),
          cell: ({ confirmed, dismissed, disputed }) =>
            t("review.quality.counts", { confirmed, dismissed, disputed }),
        },
        {
          id: "precision",
          head: t("review.quality.right"),
          cell: ({ precision, confirmed, dismissed }) =>
            precision === null
              ? t("review.quality.tooFew", {
                  count: leastDecisions - confirmed - dismissed,
                })
              : sayShare(precision, t),
        },
        {
          id: "suggestion",
          head: t("review.quality.suggestion"),
          width: "32%",
          cell: ({ suggestion, confirmed, dismissed }) =>
            suggestion === null ? (
              t("review.quality.noSuggestion")
            ) : (
              <>
                {t("review.quality.suggested", {
                  factor: suggestion.factor,
                  left: suggestion.leftOutDismissed,
                  wrong: dismissed,
                  kept: suggestion.keptConfirmed,
                  right: confirmed,
                  share: sayShare(suggestion.precision, t),
                })}
                <Quiet>
                  {suggestion.limits
                    .map(({ priority, hours, suggestedHours }) =>
                      t(`review.quality.limit.${priority}`, {
                        from: sayWait(hours),
                        to: sayWait(suggestedHours),
                      }),
                    )
                    .join(", ")}
                </Quiet>
              </>
            ),
        },
      ]}
    />
  );
}
