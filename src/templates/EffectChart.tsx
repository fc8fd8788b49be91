import { scaleLinear } from "@visx/scale";
import { useId } from "react";
import styled from "styled-components";
import type { Share } from "#contract/templateEvidence";

const WIDTH = 480;
const ROW = 28;
const LEFT = 72;
const RIGHT = 16;
const AXIS = 20;

type EffectChartProps = {
  title: string;
  /** Said where nothing was counted yet. */
  none: string;
  lines: readonly { id: string; head: string; share: Share }[];
};

/** Shares as points on bars as wide as their 95 % intervals, one below the other. */
export function EffectChart({ title, none, lines }: EffectChartProps) {
  const id = useId();
  const known = lines.filter(({ share }) => share.of > 0);
  const highest = Math.min(1, Math.max(0.05, ...known.map(({ share }) => share.high)));
  const x = scaleLinear({ domain: [0, highest], range: [LEFT, WIDTH - RIGHT], nice: 4 });
  const height = lines.length * ROW + AXIS;
  return (
    <Chart viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {x.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} stroke="var(--border-subtle)" />
          <text
            x={x(tick)}
            y={height - 6}
            textAnchor="middle"
            fill="var(--fg-subtle)"
            fontSize="11"
          >
            {`${Math.round(tick * 1000) / 10} %`}
          </text>
        </g>
      ))}
      {lines.map(({ id: line, head, share }, index) => {
        const y = index * ROW + ROW / 2;
        return (
          <g key={line}>
            <text x={0} y={y + 4} fill="var(--fg)" fontSize="12">
              {head}
            </text>
            {share.of === 0 ? (
              <text x={LEFT + 4} y={y + 4} fill="var(--fg-subtle)" fontSize="11">
                {none}
              </text>
            ) : (
              <>
                <rect
                  x={x(share.low)}
                  y={y - 5}
                  width={Math.max(2, x(share.high) - x(share.low))}
                  height={10}
                  rx={5}
                  fill="var(--border-emphasis)"
                  opacity={0.5}
                />
                <circle cx={x(share.share)} cy={y} r={6} fill="var(--fg-primary)" />
              </>
            )}
          </g>
        );
      })}
    </Chart>
  );
}

const Chart = styled.svg`
  display: block;
  width: 100%;
  max-width: ${WIDTH}px;
  height: auto;
`;
