import { Button } from "@zendeskgarden/react-buttons";
import { Kbd } from "@zendeskgarden/react-typography";
import { useTranslate } from "../i18n/useTranslate";
import { Row } from "../ui/Row";
import { ReasonForm } from "./ReasonForm";
import type { Verdict } from "./useDecisions";

type DecisionBarProps = {
  asking: Verdict | null;
  onAsk: (verdict: Verdict | null) => void;
  onDecide: (verdict: Verdict, reason: string, until?: string) => void;
};

/** Three ways to answer a flag. */
export function DecisionBar({ asking, onAsk, onDecide }: DecisionBarProps) {
  const t = useTranslate();
  if (asking === "not-a-problem" || asking === "snoozed") {
    return (
      <ReasonForm
        verdict={asking}
        onCancel={() => onAsk(null)}
        onGiven={(reason, until) => onDecide(asking, reason, until)}
      />
    );
  }
  return (
    <Row>
      <Button size="small" isPrimary onClick={() => onDecide("confirmed", "")}>
        {t("review.confirm")} &nbsp;<Kbd size="small">c</Kbd>
      </Button>
      <Button size="small" onClick={() => onAsk("not-a-problem")}>
        {t("review.notProblem")} &nbsp;<Kbd size="small">n</Kbd>
      </Button>
      <Button size="small" onClick={() => onAsk("snoozed")}>
        {t("review.snooze")} &nbsp;<Kbd size="small">s</Kbd>
      </Button>
    </Row>
  );
}
