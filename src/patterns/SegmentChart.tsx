import { AxisBottom } from "@visx/axis";
import { Group } from "@visx/group";
import { scaleBand, scaleLog } from "@visx/scale";
import { useId } from "react";
import styled from "styled-components";
import type { PatternSegment } from "#contract/causes";
import { useTranslate } from "../i18n/useTranslate";
import { Disclosure } from "../ui/Disclosure";
import { Grid } from "../ui/Grid";
import { useWidth } from "../ui/useWidth";

const MOST_WIDE = 640;
const LEAST_WIDE = 240;
const ROW = 44;
const BOTTOM = 28;
const SIDE = 12;
/** A letter of a name, so that names end where the chart does. */
const LETTER = 7.2;

const TICKS = [1, 2, 5, 10, 20, 50, 100, 200];
const FEW_TICKS = [1, 5, 20, 100];

/** What comes up more than its share: a dot for how much, a line for how sure; a table behind. */
export function SegmentChart({ segments }: { segments: readonly PatternSegment[] }) {
  const t = useTranslate();
  const id = useId();
  const [measure, width] = useWidth(MOST_WIDE, LEAST_WIDE);
  const inner = segments.length * ROW;
  const most = Math.min(200, Math.max(4, ...segments.map(({ high }) => high)));
  const times = scaleLog({ domain: [1, most], range: [0, width - 2 * SIDE], clamp: true });
  const rows = scaleBand({ domain: segments.map((_, place) => place), range: [0, inner] });
  const nameOf = ({ dimension, value }: PatternSegment) =>
    `${t(`issues.cause.dimension.${dimension}`)}: ${value}`;
  return (
    <figure ref={measure}>
      <figcaption>{t("issues.cause.more")}</figcaption>
      <Chart viewBox={`0 0 ${width} ${inner + BOTTOM}`} role="img" aria-labelledby={id}>
        <title id={id}>{t("issues.cause.spoken", { count: segments.length })}</title>
        <Group left={SIDE}>
          {segments.map((segment, place) => {
            const middle = (rows(place) ?? 0) + 30;
            return (
              <Group key={nameOf(segment)}>
                <text x={0} y={middle - 14} fill="var(--fg)" fontSize={13}>
                  {shorten(nameOf(segment), Math.floor((width - 2 * SIDE) / LETTER))}
                </text>
                <line
                  x1={times(segment.low)}
                  x2={times(segment.high)}
                  y1={middle}
                  y2={middle}
                  stroke="var(--border-emphasis)"
                  strokeWidth={4}
                />
                <circle cx={times(segment.times)} cy={middle} r={6} fill="var(--fg-primary)" />
              </Group>
            );
          })}
          <AxisBottom
            top={inner}
            scale={times}
            tickValues={(width < 400 ? FEW_TICKS : TICKS).filter((tick) => tick <= most)}
            tickFormat={(tick) => `× ${Number(tick)}`}
            stroke="var(--border)"
            tickStroke="var(--border)"
            tickLabelProps={{ fill: "var(--fg-subtle)", fontSize: 12, textAnchor: "middle" }}
          />
        </Group>
      </Chart>
      <Disclosure label={t("patterns.chart.table")}>
        {() => (
          <Grid
            caption={t("issues.cause.more")}
            lines={segments}
            keyOf={nameOf}
            columns={[
              { id: "what", head: t("issues.cause.column.what"), width: "34%", cell: nameOf },
              {
                id: "share",
                head: t("issues.cause.column.share"),
                cell: ({ tickets, of }) => t("issues.cause.share", { tickets, of }),
              },
              {
                id: "usual",
                head: t("issues.cause.column.usual"),
                cell: ({ usual }) =>
                  t("issues.cause.percent", { percent: Math.round(usual * 1000) / 10 }),
              },
              {
                id: "times",
                head: t("issues.cause.column.times"),
                cell: (segment) =>
                  `${t("issues.cause.times", { times: segment.times })}, ${t(
                    "issues.cause.between",
                    { low: segment.low, high: segment.high },
                  )}`,
              },
            ]}
          />
        )}
      </Disclosure>
    </figure>
  );
}

const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

const Chart = styled.svg`
  display: block;
  width: 100%;
  max-width: ${MOST_WIDE}px;
  height: auto;
`;
