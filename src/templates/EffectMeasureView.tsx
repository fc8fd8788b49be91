import type { EffectMeasure, Share } from "#contract/templateEvidence";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { Disclosure } from "../ui/Disclosure";
import { Grid } from "../ui/Grid";
import type { Mood } from "../ui/moods";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { EffectChart } from "./EffectChart";

const MOODS: Readonly<Record<EffectMeasure["verdict"], Mood>> = {
  better: "good",
  worse: "bad",
  "no-difference": "calm",
  "too-early": "watch",
};

/** One measure before and after: a verdict, a picture with its intervals, and the figures behind it. */
export function EffectMeasureView({ measure }: { measure: EffectMeasure }) {
  const t = useTranslate();
  const { measure: id, before, after, difference, verdict } = measure;
  const name = t(`templates.effect.measure.${id}`);
  const lines = [
    { id: "before", head: t("templates.effect.before"), share: before },
    { id: "after", head: t("templates.effect.after"), share: after },
  ];
  return (
    <Stack $gap={8}>
      <Row>
        <strong>{name}</strong>
        <Chip mood={MOODS[verdict]}>{t(`templates.effect.verdict.${verdict}`)}</Chip>
      </Row>
      {difference !== null && (
        <p>
          {t("templates.effect.difference", {
            value: points(difference.value),
            low: points(difference.low),
            high: points(difference.high),
          })}
        </p>
      )}
      <EffectChart
        none={t("templates.effect.none")}
        title={t("templates.effect.spoken", {
          name,
          before: percent(before.share),
          after: percent(after.share),
        })}
        lines={lines}
      />
      <Disclosure label={t("templates.effect.table")}>
        {() => (
          <Grid
            caption={name}
            lines={lines}
            keyOf={(line) => line.id}
            columns={[
              { id: "when", head: t("templates.effect.when"), cell: ({ head }) => head },
              {
                id: "count",
                head: t("templates.effect.count"),
                cell: ({ share }) => t("ui.shownOf", { shown: share.count, total: share.of }),
              },
              {
                id: "share",
                head: t("templates.effect.share"),
                cell: ({ share }) => intervalOf(share),
              },
            ]}
          />
        )}
      </Disclosure>
    </Stack>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const points = (share: number): string =>
  `${share > 0 ? "+" : share < 0 ? "−" : ""}${Math.abs(share * 100).toFixed(1)}`;

const intervalOf = ({ of, share, low, high }: Share): string =>
  of === 0 ? "–" : `${percent(share)} (${percent(low)} – ${percent(high)})`;
