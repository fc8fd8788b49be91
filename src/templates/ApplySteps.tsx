import { Button } from "@zendeskgarden/react-buttons";
import type { TemplateDetail } from "#contract/templateDetail";
import { useTranslate } from "../i18n/useTranslate";
import { Moment } from "../ui/Moment";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { useStartRun } from "./useStartRun";

type ApplyStepsProps = { text: TemplateDetail; needsApproval: boolean };

/** Writes one text to the help desk or takes it back; both begin with a look at what would change. */
export function ApplySteps({ text, needsApproval }: ApplyStepsProps) {
  const t = useTranslate();
  const { start, isStarting, problem } = useStartRun();
  const { key, state, proposal, applied } = text;
  const isReady = proposal !== null && !proposal.outdated && state !== "applied";
  const isAllowed = !needsApproval || state === "approved";
  return (
    <>
      {applied !== null && (
        <Quiet>
          {t("templates.apply.applied", { name: applied.by.name })} <Moment at={applied.at} />
        </Quiet>
      )}
      <Row>
        {isReady && (
          <Button
            size="small"
            isPrimary
            disabled={isStarting || !isAllowed}
            onClick={() => void start("apply", [key])}
          >
            {t("templates.apply.apply")}
          </Button>
        )}
        {applied !== null && (
          <Button size="small" disabled={isStarting} onClick={() => void start("roll-back", [key])}>
            {t("templates.apply.rollBack")}
          </Button>
        )}
      </Row>
      {isReady && !isAllowed && <Quiet>{t("templates.apply.needsApproval")}</Quiet>}
      {problem !== null && <ProblemNote problem={problem} />}
    </>
  );
}
