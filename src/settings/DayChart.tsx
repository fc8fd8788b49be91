import type { TallyReading } from "#domain/ownership/simulation/readTally";
import { useTranslate } from "../i18n/useTranslate";
import { Disclosure } from "../ui/Disclosure";
import { Grid } from "../ui/Grid";
import { Stack } from "../ui/Stack";

const WIDTH = 640;
const HEIGHT = 120;
const LEVELS = ["red", "amber"] as const;
const FILL = { red: "var(--fg-danger)", amber: "var(--fg-warning)" } as const;

type DayChartProps = { days: TallyReading["days"] };

/** How many would have been pointed out on each day, as bars and as a table. */
export function DayChart({ days }: DayChartProps) {
  const t = useTranslate();
  const highest = Math.max(1, ...days.map(({ levels }) => levels.red + levels.amber));
  const step = WIDTH / Math.max(1, days.length);
  const tall = (count: number) => (count / highest) * (HEIGHT - 4);
  return (
    <Stack $gap={4}>
      <svg
        role="img"
        aria-label={t("settings.simulation.chart", { count: highest })}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height={HEIGHT}
      >
        <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} stroke="var(--border)" />
        {days.map(({ day, levels }, at) => {
          let bottom = HEIGHT - 1;
          return LEVELS.map((level) => {
            bottom -= tall(levels[level]);
            return (
              <rect
                key={`${day} ${level}`}
                x={at * step + step * 0.1}
                y={bottom}
                width={step * 0.8}
                height={tall(levels[level])}
                fill={FILL[level]}
              />
            );
          });
        })}
      </svg>
      <Disclosure label={t("settings.simulation.table")}>
        {() => (
          <Grid
            caption={t("settings.simulation.byDay")}
            lines={days.filter(({ levels }) => levels.red + levels.amber + levels.note > 0)}
            keyOf={({ day }) => day}
            columns={[
              { id: "day", head: t("settings.simulation.day"), cell: ({ day }) => day },
              ...(["red", "amber", "note"] as const).map((level) => ({
                id: level,
                head: t(`settings.simulation.level.${level}`),
                cell: ({ levels }: TallyReading["days"][number]) => levels[level],
              })),
            ]}
          />
        )}
      </Disclosure>
    </Stack>
  );
}
