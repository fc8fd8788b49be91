import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import type { ProposalState } from "#contract/templateProposals";
import type { TemplateLine } from "#contract/templates";
import { useTranslate } from "../i18n/useTranslate";
import { ProblemNote } from "../ui/ProblemNote";
import { canBeApplied, canBeRolledBack } from "./movable";
import { useStartRun } from "./useStartRun";

type ChosenBarProps = { chosen: readonly TemplateLine[]; onClear: () => void };

/** What can be done with the chosen texts; each begins with a look at what it would do. */
export function ChosenBar({ chosen, onClear }: ChosenBarProps) {
  const t = useTranslate();
  const { start, isStarting, problem } = useStartRun();
  const keysWith = (test: (state: ProposalState) => boolean) =>
    chosen.filter(({ state }) => test(state)).map(({ key }) => key);
  const ready = keysWith(canBeApplied);
  const applied = keysWith(canBeRolledBack);
  return (
    <Bar role="region" aria-label={t("templates.chosen.region")}>
      <strong>{t("templates.chosen.count", { count: chosen.length })}</strong>
      <Button
        size="small"
        isPrimary
        disabled={ready.length === 0 || isStarting}
        onClick={() => void start("apply", ready)}
      >
        {t("templates.chosen.apply", { count: ready.length })}
      </Button>
      <Button
        size="small"
        disabled={applied.length === 0 || isStarting}
        onClick={() => void start("roll-back", applied)}
      >
        {t("templates.chosen.rollBack", { count: applied.length })}
      </Button>
      <Button size="small" isBasic onClick={onClear}>
        {t("templates.chosen.clear")}
      </Button>
      {problem !== null && <ProblemNote problem={problem} />}
    </Bar>
  );
}

const Bar = styled.div`
  position: sticky;
  z-index: 1;
  bottom: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 8px 12px;
  align-items: center;
  padding: 12px;
  border: 1px solid var(--border);
  border-radius: 8px;
  background: var(--bg-raised);
`;
