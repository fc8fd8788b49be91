import styled from "styled-components";
import type { TemplateRun } from "#contract/templateRuns";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { Row } from "../ui/Row";
import { doneOf, isMoving, ITEM_MOODS, ITEM_STATES } from "./runStates";

/** How many texts are done, as a bar and in figures, with what became of them. */
export function RunProgress({ run }: { run: TemplateRun }) {
  const t = useTranslate();
  const done = doneOf(run);
  const said = t("templates.run.progress", { done, total: run.total });
  return (
    <Frame>
      {isMoving(run) && <progress value={done} max={Math.max(1, run.total)} aria-label={said} />}
      <p role="status">{said}</p>
      <Row>
        {ITEM_STATES.flatMap((state) => {
          const count = run.counts[state] ?? 0;
          if (count === 0) return [];
          return [
            <Chip key={state} mood={ITEM_MOODS[state]}>
              {t(`templates.run.count.${state}`, { count })}
            </Chip>,
          ];
        })}
      </Row>
    </Frame>
  );
}

const Frame = styled.div`
  display: grid;
  gap: 8px;
  max-width: 640px;

  progress {
    width: 100%;
    height: 14px;
    accent-color: var(--fg-primary);
  }
`;
