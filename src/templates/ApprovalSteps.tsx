import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input } from "@zendeskgarden/react-forms";
import { useState } from "react";
import type { TemplateDetail } from "#contract/templateDetail";
import { askApproval, decideProposal } from "#contract/templateProposals";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { Moment } from "../ui/Moment";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { TOUCHED } from "./useProposal";

type ApprovalStepsProps = { text: TemplateDetail; needsApproval: boolean };

/** Four eyes: ask another admin, approve or refuse, with a word about why. */
export function ApprovalSteps({ text, needsApproval }: ApprovalStepsProps) {
  const { state, proposal } = text;
  const isOver = state === "applied" || state === "drifted";
  if (!needsApproval || proposal === null || isOver) return null;
  return (
    <Stack $gap={8}>
      <Deeds proposal={proposal} />
      {state !== "approved" && <Steps templateKey={text.key} isAsked={state === "asked"} />}
    </Stack>
  );
}

function Steps({ templateKey, isAsked }: { templateKey: string; isAsked: boolean }) {
  const t = useTranslate();
  const [comment, setComment] = useState("");
  const ask = useAction(askApproval, { refresh: TOUCHED });
  const decide = useAction(decideProposal, { refresh: TOUCHED });
  const isSilent = comment.trim() === "";
  const request = { key: templateKey, ...(isSilent ? {} : { comment: comment.trim() }) };
  const isRunning = ask.isRunning || decide.isRunning;
  const problem = ask.problem ?? decide.problem;
  return (
    <>
      <Field>
        <Field.Label>{t("templates.approval.comment")}</Field.Label>
        <Input
          isCompact
          maxLength={2_000}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </Field>
      {isAsked ? (
        <Row>
          <Button
            size="small"
            isPrimary
            disabled={isRunning}
            onClick={() => void decide.run({ ...request, verdict: "approved" })}
          >
            {t("templates.approval.approve")}
          </Button>
          <Button
            size="small"
            disabled={isRunning || isSilent}
            onClick={() => void decide.run({ ...request, verdict: "refused" })}
          >
            {t("templates.approval.refuse")}
          </Button>
        </Row>
      ) : (
        <Row>
          <Button size="small" disabled={isRunning} onClick={() => void ask.run(request)}>
            {t("templates.approval.ask")}
          </Button>
        </Row>
      )}
      {problem !== null && <ProblemNote problem={problem} />}
    </>
  );
}

function Deeds({ proposal }: { proposal: NonNullable<TemplateDetail["proposal"]> }) {
  const t = useTranslate();
  return (["asked", "approved", "refused"] as const).map((what) => {
    const deed = proposal[what];
    if (deed === null) return null;
    return (
      <Quiet key={what}>
        {t(`templates.approval.${what}`, { name: deed.by.name })} <Moment at={deed.at} />
        {deed.comment !== null && ` “${deed.comment}”`}
      </Quiet>
    );
  });
}
