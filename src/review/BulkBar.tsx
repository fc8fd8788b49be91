import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { Row } from "../ui/Row";
import { ReasonForm } from "./ReasonForm";
import type { DecisionRequest, Verdict } from "./useDecisions";

type BulkBarProps = {
  chosen: number;
  shown: number;
  isRunning: boolean;
  onAll: () => void;
  onNone: () => void;
  onDecide: (request: DecisionRequest) => void;
};

/** What can be said about all flags that are ticked. */
export function BulkBar({ chosen, shown, isRunning, onAll, onNone, onDecide }: BulkBarProps) {
  const t = useTranslate();
  const [asking, ask] = useState<Exclude<Verdict, "confirmed"> | null>(null);
  if (chosen === 0) {
    return (
      <Row>
        <Button size="small" isBasic disabled={isRunning} onClick={onAll}>
          {t("review.bulk.all", { count: shown })}
        </Button>
      </Row>
    );
  }
  return (
    <Bar aria-label={t("review.bulk.label")} role="group">
      <Row>
        <strong>{t("review.bulk.chosen", { count: chosen })}</strong>
        {asking === null && (
          <>
            <Button
              size="small"
              disabled={isRunning}
              onClick={() => onDecide({ verdict: "confirmed", reason: "" })}
            >
              {t("review.confirm")}
            </Button>
            <Button size="small" disabled={isRunning} onClick={() => ask("not-a-problem")}>
              {t("review.notProblem")}
            </Button>
            <Button size="small" disabled={isRunning} onClick={() => ask("snoozed")}>
              {t("review.snooze")}
            </Button>
          </>
        )}
        {chosen < shown && (
          <Button size="small" isBasic disabled={isRunning} onClick={onAll}>
            {t("review.bulk.all", { count: shown })}
          </Button>
        )}
        <Button size="small" isBasic disabled={isRunning} onClick={onNone}>
          {t("review.bulk.none")}
        </Button>
      </Row>
      {asking !== null && (
        <ReasonForm
          verdict={asking}
          onCancel={() => ask(null)}
          onGiven={(reason, until) => {
            ask(null);
            onDecide({ verdict: asking, reason, ...(until === undefined ? {} : { until }) });
          }}
        />
      )}
    </Bar>
  );
}

const Bar = styled.div`
  display: grid;
  gap: 12px;
  padding: 10px 12px;
  border: 1px solid var(--border);
  border-radius: 6px;
  background: var(--bg-subtle);
`;
