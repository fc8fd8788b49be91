import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import type { TemplateDetail, TextPair } from "#contract/templateDetail";
import type { Proposal } from "#contract/templateProposals";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Disclosure } from "../ui/Disclosure";
import { Moment } from "../ui/Moment";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { StateLine } from "../ui/StateLine";
import { UndoBar } from "../ui/UndoBar";
import { ApplySteps } from "./ApplySteps";
import { ApprovalSteps } from "./ApprovalSteps";
import { ProposalEditor } from "./ProposalEditor";
import { TextDiff } from "./TextDiff";
import { useProposal, type Writing } from "./useProposal";

type ProposalCardProps = {
  text: TemplateDetail;
  mayChange: boolean;
  needsApproval: boolean;
  /** Hears of words that are being written, at each pause; null when the writing ends. */
  onDraft: (words: TextPair | null) => void;
};

/** How we would say it, word by word against today, and everything that can be done with it. */
export function ProposalCard(props: ProposalCardProps) {
  const t = useTranslate();
  const [isEditing, setEditing] = useState(false);
  const { text } = props;
  const writing = useProposal(text);
  return (
    <Card title={t("templates.proposal")}>
      {isEditing ? (
        <ProposalEditor
          text={text}
          writing={writing}
          onDraft={props.onDraft}
          onClose={() => setEditing(false)}
        />
      ) : (
        <>
          <Words text={text} />
          {props.mayChange && text.canApply && (
            <Steps
              text={text}
              needsApproval={props.needsApproval}
              writing={writing}
              onEdit={() => setEditing(true)}
            />
          )}
        </>
      )}
      {writing.last !== null && (
        <UndoBar
          text={t("templates.edit.done")}
          onUndo={() => void writing.undo()}
          onClose={writing.forget}
        />
      )}
      {writing.problem !== null && <ProblemNote problem={writing.problem} />}
    </Card>
  );
}

type StepsProps = Pick<ProposalCardProps, "text" | "needsApproval"> & {
  writing: Writing;
  onEdit: () => void;
};

function Steps({ text, needsApproval, writing, onEdit }: StepsProps) {
  const t = useTranslate();
  const { proposal } = text;
  return (
    <>
      <Row>
        <Button size="small" onClick={onEdit}>
          {t(proposal === null ? "templates.edit.write" : "templates.edit.open")}
        </Button>
        {proposal !== null && proposal.edited !== null && (
          <Button size="small" onClick={() => void writing.reset()}>
            {t("templates.edit.reset")}
          </Button>
        )}
      </Row>
      {proposal !== null && <ApprovalSteps text={text} needsApproval={needsApproval} />}
      <ApplySteps text={text} needsApproval={needsApproval} />
    </>
  );
}

/** The proposal; without one, what we changed before; without that, why there is nothing. */
function Words({ text }: { text: TemplateDetail }) {
  const t = useTranslate();
  const { proposal, applied, format } = text;
  if (proposal !== null) return <Shown text={text} proposal={proposal} />;
  if (applied === null) return <Quiet>{t("templates.leave")}</Quiet>;
  return (
    <>
      <Quiet>{t("templates.inUse")}</Quiet>
      <TextDiff before={applied.before} after={applied.after} format={format} />
    </>
  );
}

function Shown({ text, proposal }: { text: TemplateDetail; proposal: Proposal }) {
  const t = useTranslate();
  const { subject, body, format, grade } = text;
  return (
    <>
      {proposal.outdated && (
        <StateLine mood="watch" icon="alert">
          {t("templates.outdated")}
        </StateLine>
      )}
      <TextDiff before={{ subject, body }} after={proposal} format={format} />
      {proposal.edited !== null && (
        <Quiet>
          {t("templates.editedBy", { name: proposal.edited.by.name })}{" "}
          <Moment at={proposal.edited.at} />
        </Quiet>
      )}
      {grade.proposed !== null && (
        <Quiet>{t("templates.grades.proposed", { grade: grade.proposed })}</Quiet>
      )}
      {proposal.changes.length > 0 && (
        <Disclosure label={t("templates.why", { count: proposal.changes.length })}>
          {() => (
            <ul>
              {proposal.changes.map(({ before, after, why }, index) => (
                <li key={index}>
                  <p>
                    {before.trim() !== "" && <del>{before.trim()}</del>}{" "}
                    {after.trim() !== "" && <ins>{after.trim()}</ins>}
                  </p>
                  <Quiet>{why}</Quiet>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </>
  );
}
