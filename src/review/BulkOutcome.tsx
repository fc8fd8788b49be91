import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { StateLine } from "../ui/StateLine";
import type { BulkRun } from "./useBulk";

type BulkOutcomeProps = { run: BulkRun; onUndo: () => void; onClose: () => void };

/** How far a run over many flags has come, what kept some of them, and the way back. */
export function BulkOutcome({ run, onUndo, onClose }: BulkOutcomeProps) {
  const t = useTranslate();
  const { total, done, stored, problems, isRunning, verdict } = run;
  return (
    <div role="status">
      <StateLine
        mood={!isRunning && stored.length < total ? "watch" : "good"}
        icon={isRunning ? "clock" : "check"}
      >
        <p>
          {isRunning
            ? t("review.bulk.running", { done, total })
            : t(`review.bulk.done.${verdict}`, { count: stored.length })}
        </p>
        <Progress aria-label={t("review.bulk.progress")} max={total} value={done} />
        {!isRunning && stored.length < total && (
          <p>
            {t("review.bulk.left", { count: total - stored.length })} {problems.join(" ")}
          </p>
        )}
        {!isRunning && (
          <>
            {stored.length > 0 && (
              <Button size="small" onClick={onUndo}>
                {t("review.bulk.undo")}
              </Button>
            )}{" "}
            <Button size="small" isBasic onClick={onClose}>
              {t("ui.close")}
            </Button>
          </>
        )}
      </StateLine>
    </div>
  );
}

const Progress = styled.progress`
  width: 100%;
  height: 8px;
  accent-color: var(--fg-success);
`;
