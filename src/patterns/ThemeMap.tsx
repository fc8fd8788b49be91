import { Group } from "@visx/group";
import { useId } from "react";
import styled from "styled-components";
import type { Pattern } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { Grid } from "../ui/Grid";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { hashTo } from "../ui/useHashRoute";
import { useWidth } from "../ui/useWidth";
import { layTiles } from "./layTiles";
import { themesOf } from "./themesOf";

const MOST_WIDE = 960;
const LEAST_WIDE = 240;
const HEIGHT = 440;
const GAP = 3;
const LETTER = 8.6;

/** All themes by how many tickets they make, with the issues in each as a table behind. */
export function ThemeMap({ patterns }: { patterns: readonly Pattern[] }) {
  const t = useTranslate();
  const id = useId();
  const [measure, mapWidth] = useWidth(MOST_WIDE, LEAST_WIDE);
  const themes = themesOf(patterns, t("issues.map.other"));
  const tiles = layTiles(themes, ({ tickets }) => tickets, {
    width: mapWidth,
    height: HEIGHT,
  });
  return (
    <Stack>
      <Plan ref={measure} viewBox={`0 0 ${mapWidth} ${HEIGHT}`} role="img" aria-labelledby={id}>
        <title id={id}>{t("issues.map.spoken", { count: themes.length })}</title>
        <defs>
          <pattern id={`${id}stripes`} width="10" height="10" patternUnits="userSpaceOnUse">
            <rect width="10" height="10" fill="var(--bg-warning)" />
            <path d="M-2 12 12 -2" stroke="var(--border-warning)" strokeWidth="2" />
          </pattern>
        </defs>
        {tiles.map(({ value, x, y, width, height }) => (
          <Group key={value.theme} left={x} top={y}>
            <rect
              width={Math.max(0, width - GAP)}
              height={Math.max(0, height - GAP)}
              rx={4}
              fill={value.growing > 0 ? `url(#${id}stripes)` : "var(--bg-subtle)"}
              stroke={value.growing > 0 ? "var(--border-warning)" : "var(--border)"}
            />
            {height > 34 && width > 70 && (
              <>
                <Plate width={Math.max(0, width - GAP - 8)} height={height > 56 ? 42 : 24} />
                <text x={10} y={22} fill="var(--fg)" fontSize={14} fontWeight={600}>
                  {fit(value.theme, width - 24)}
                </text>
              </>
            )}
            {height > 56 && width > 70 && (
              <text x={10} y={40} fill="var(--fg)" fontSize={12}>
                {fit(t("patterns.tickets", { count: value.tickets }), width - 24)}
              </text>
            )}
          </Group>
        ))}
      </Plan>
      <Quiet>{t("issues.map.legend")}</Quiet>
      <Grid
        caption={t("issues.map.title")}
        lines={themes}
        keyOf={({ theme }) => theme}
        columns={[
          { id: "theme", head: t("issues.map.theme"), cell: ({ theme }) => theme },
          {
            id: "tickets",
            head: t("issues.map.tickets"),
            width: "12%",
            cell: (one) => one.tickets,
          },
          {
            id: "issues",
            head: t("issues.map.issues"),
            width: "50%",
            cell: ({ patterns: own }) => (
              <ul>
                {own.map(({ id: patternId, label }) => (
                  <li key={patternId}>
                    <a href={hashTo("patterns", patternId)}>{label}</a>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            id: "growing",
            head: t("issues.map.growing"),
            width: "12%",
            cell: (one) => one.growing,
          },
        ]}
      />
    </Stack>
  );
}

const fit = (text: string, width: number): string => {
  const most = Math.max(3, Math.floor(width / LETTER));
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
};

/** Keeps words readable on stripes. */
const Plate = ({ width, height }: { width: number; height: number }) => (
  <rect x={4} y={5} width={width} height={height} rx={3} fill="var(--bg-raised)" opacity={0.92} />
);

const Plan = styled.svg`
  display: block;
  width: 100%;
  max-width: ${MOST_WIDE}px;
  height: auto;
`;
