import { AxisBottom, AxisLeft } from "@visx/axis";
import { GridRows } from "@visx/grid";
import { Group } from "@visx/group";
import { scaleBand, scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import { useId } from "react";
import styled from "styled-components";
import type { Pattern } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { Disclosure } from "../ui/Disclosure";
import { Grid } from "../ui/Grid";
import { Quiet } from "../ui/Quiet";
import { useReader } from "../ui/ReaderContext";
import { useWidth } from "../ui/useWidth";
import type { DayMark } from "./daysMarked";

const MOST_WIDE = 720;
const LEAST_WIDE = 240;
/** A day needs so much room to be written below its bar. */
const LABEL_WIDE = 60;
const HEIGHT = 220;
const MARGIN = { top: 8, right: 8, bottom: 32, left: 36 };

type TrendChartProps = { trend: Pattern["trend"]; marks: ReadonlyMap<string, DayMark> };

/** Tickets per day as bars, busy days and fixes marked, with the same figures as a table. */
export function TrendChart({ trend, marks }: TrendChartProps) {
  const t = useTranslate();
  const { locale } = useReader();
  const id = useId();
  const [measure, width] = useWidth(MOST_WIDE, LEAST_WIDE);
  const inner = width - MARGIN.left - MARGIN.right;
  const highest = Math.max(1, ...trend.map(({ count }) => count));
  const days = scaleBand({
    domain: trend.map(({ day }) => day),
    range: [0, inner],
    padding: 0.25,
  });
  const counts = scaleLinear({
    domain: [0, highest],
    range: [HEIGHT - MARGIN.top - MARGIN.bottom, 0],
    nice: true,
  });
  const ground = counts(0);
  const total = trend.reduce((sum, { count }) => sum + count, 0);
  const busy = trend.filter(({ day }) => marks.get(day)?.isSpike === true).length;
  const fixed = trend.filter(({ day }) => (marks.get(day)?.fixes.length ?? 0) > 0);
  const spoken = [
    t("patterns.chart.spoken", { total, days: trend.length, highest }),
    ...(busy > 0 ? [t("issues.chart.spokenSpikes", { count: busy })] : []),
  ];
  const sayDay = (day: string) =>
    new Date(`${day}T12:00:00Z`).toLocaleDateString(locale, {
      month: "short",
      day: "numeric",
      timeZone: "UTC",
    });
  const sayMarks = (day: string): string => {
    const { isSpike = false, fixes = [] } = marks.get(day) ?? {};
    const said = fixes.map((text) => t("issues.chart.fixed", { text }));
    return [...(isSpike ? [t("issues.chart.spike")] : []), ...said].join("; ");
  };

  return (
    <figure ref={measure}>
      <Chart viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={id}>
        <title id={id}>{spoken.join(", ")}</title>
        <Group left={MARGIN.left} top={MARGIN.top}>
          <GridRows scale={counts} width={inner} numTicks={4} stroke="var(--border-subtle)" />
          {trend.map(({ day, count }) => (
            <Bar
              key={day}
              x={days(day) ?? 0}
              y={counts(count)}
              width={days.bandwidth()}
              height={ground - counts(count)}
              fill={marks.get(day)?.isSpike === true ? "var(--fg-danger)" : "var(--fg-primary)"}
            />
          ))}
          {fixed.map(({ day }) => (
            <line
              key={day}
              x1={(days(day) ?? 0) + days.bandwidth() / 2}
              x2={(days(day) ?? 0) + days.bandwidth() / 2}
              y1={0}
              y2={ground}
              stroke="var(--fg-success)"
              strokeWidth={2}
              strokeDasharray="5 4"
            />
          ))}
          <AxisLeft
            scale={counts}
            numTicks={4}
            stroke="var(--border)"
            tickStroke="var(--border)"
            tickFormat={(value) => (Number.isInteger(Number(value)) ? `${Number(value)}` : "")}
            tickLabelProps={{ fill: "var(--fg-subtle)", fontSize: 12 }}
          />
          <AxisBottom
            top={ground}
            scale={days}
            tickValues={trend
              .filter((_, index) => index % (inner < 4 * LABEL_WIDE ? 14 : 7) === 0)
              .map(({ day }) => day)}
            tickFormat={sayDay}
            stroke="var(--border)"
            tickStroke="var(--border)"
            tickLabelProps={{ fill: "var(--fg-subtle)", fontSize: 12 }}
          />
        </Group>
      </Chart>
      {(busy > 0 || fixed.length > 0) && <Quiet>{t("issues.chart.legend")}</Quiet>}
      <Disclosure label={t("patterns.chart.table")}>
        {() => (
          <Grid
            caption={t("patterns.chart.title")}
            lines={trend}
            keyOf={({ day }) => day}
            columns={[
              { id: "day", head: t("patterns.chart.day"), cell: ({ day }) => sayDay(day) },
              { id: "count", head: t("patterns.chart.count"), cell: ({ count }) => count },
              {
                id: "happened",
                head: t("issues.chart.happened"),
                cell: ({ day }) => sayMarks(day),
              },
            ]}
          />
        )}
      </Disclosure>
    </figure>
  );
}

const Chart = styled.svg`
  display: block;
  width: 100%;
  max-width: ${MOST_WIDE}px;
  height: auto;
`;
