import { Field, Input } from "@zendeskgarden/react-forms";
import styled from "styled-components";
import type { GivenThresholds } from "#domain/ownership/policy";
import { DEFAULT_COUNTS } from "#domain/ownership/thresholds";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";

const COUNTED = ["C8", "C9"] as const;
const LEVELS = ["amber", "red"] as const;
const MOST = 99;

type CountLimitsProps = {
  thresholds: GivenThresholds;
  onChange: (thresholds: GivenThresholds) => void;
};

/** How often something may happen before it is pointed out, and before it is serious. */
export function CountLimits({ thresholds, onChange }: CountLimitsProps) {
  const t = useTranslate();
  const countOf = (condition: (typeof COUNTED)[number], level: (typeof LEVELS)[number]) =>
    thresholds[condition]?.[level] ?? DEFAULT_COUNTS[condition][level];
  return (
    <Lines>
      {COUNTED.map((condition) => (
        <div key={condition}>
          <strong>{t(`review.rules.${condition}`)}</strong>
          <Quiet>
            {t(`settings.limits.means.${condition}`, {
              amber: countOf(condition, "amber"),
              red: countOf(condition, "red"),
            })}
          </Quiet>
          <Pair>
            {LEVELS.map((level) => (
              <Field key={level}>
                <Field.Label isRegular>{t(`settings.limits.${level}`)}</Field.Label>
                <Input
                  isCompact
                  type="number"
                  min={1}
                  max={MOST}
                  value={countOf(condition, level)}
                  onChange={({ target }) => {
                    const count = Math.min(MOST, Math.max(1, Math.round(Number(target.value))));
                    onChange({
                      ...thresholds,
                      [condition]: { ...thresholds[condition], [level]: count },
                    });
                  }}
                />
              </Field>
            ))}
          </Pair>
        </div>
      ))}
    </Lines>
  );
}

const Lines = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
  gap: 16px;
`;

const Pair = styled.div`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 140px));
  gap: 12px;
  margin-top: 8px;
`;
