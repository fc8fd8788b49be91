import { useId } from "react";
import styled from "styled-components";
import type { Causes } from "#contract/causes";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";

const KINDS = [
  { kind: "confirmed", color: "var(--fg-success)" },
  { kind: "not", color: "var(--fg-danger)" },
  { kind: "unknown", color: "var(--border-emphasis)" },
] as const;

/** How solved tickets ended for their customers; who said nothing is not counted as helped. */
export function EndingsChart({ endings }: { endings: Causes["endings"] }) {
  const t = useTranslate();
  const id = useId();
  const total = endings.confirmed + endings.not + endings.unknown;
  if (total === 0) return null;
  const widths = KINDS.map(({ kind }) => (endings[kind] / total) * 100);
  const said = KINDS.map(({ kind }) => `${t(`issues.fix.ending.${kind}`)}: ${endings[kind]}`);
  return (
    <Stack $gap={4}>
      <h3>{t("issues.fix.endings")}</h3>
      <Bar viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-labelledby={id}>
        <title id={id}>{said.join(", ")}</title>
        {KINDS.map(({ kind, color }, place) => (
          <rect
            key={kind}
            x={widths.slice(0, place).reduce((sum, width) => sum + width, 0)}
            y="0"
            width={widths[place]}
            height="4"
            fill={color}
          />
        ))}
      </Bar>
      <Legend>
        {KINDS.map(({ kind, color }) => (
          <div key={kind}>
            <dt>
              <svg aria-hidden="true" width="10" height="10">
                <rect width="10" height="10" rx="2" fill={color} />
              </svg>{" "}
              {t(`issues.fix.ending.${kind}`)}
            </dt>
            <dd>{endings[kind]}</dd>
          </div>
        ))}
      </Legend>
      <Quiet>{t("issues.fix.endingsText")}</Quiet>
    </Stack>
  );
}

const Bar = styled.svg`
  display: block;
  width: 100%;
  max-width: 480px;
  height: 12px;
  border-radius: 6px;
`;

const Legend = styled.dl`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 16px;
  margin: 0;

  div {
    display: flex;
    gap: 6px;
  }

  dd {
    margin: 0;
    font-weight: 600;
  }
`;
