import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input, Textarea } from "@zendeskgarden/react-forms";
import { useEffect, useState } from "react";
import type { TemplateDetail, TextPair } from "#contract/templateDetail";
import { checkProposal } from "#contract/templateProposals";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { Objections } from "./Objections";
import type { Writing } from "./useProposal";
import { useSettled } from "./useSettled";

type ProposalEditorProps = {
  text: TemplateDetail;
  writing: Writing;
  onDraft: (words: TextPair | null) => void;
  onClose: () => void;
};

/** Another wording by hand; the verifier says at every pause what speaks against it. */
export function ProposalEditor({ text, writing, onDraft, onClose }: ProposalEditorProps) {
  const t = useTranslate();
  const start = text.proposal ?? text;
  const [subject, setSubject] = useState(start.subject);
  const [body, setBody] = useState(start.body);
  const words = useSettled(subject, body);
  useEffect(() => {
    onDraft(words);
    return () => onDraft(null);
  }, [words, onDraft]);
  const check = useService(
    checkProposal,
    {
      key: text.key,
      body: words.body,
      ...(words.subject === null ? {} : { subject: words.subject }),
    },
    { keepsLast: true },
  );
  const objections = check.status === "answered" ? check.value.problems : [];
  const isBlocked = objections.some(({ blocks }) => blocks);
  const submit = async () => {
    const answer = await writing.save({ subject, body }, objections.length > 0);
    if (answer?.saved === true) onClose();
  };

  return (
    <Stack>
      {subject !== null && (
        <Field>
          <Field.Label>{t("templates.subject")}</Field.Label>
          <Input
            isCompact
            maxLength={2_000}
            value={subject}
            onChange={(event) => setSubject(event.target.value)}
          />
        </Field>
      )}
      <Field>
        <Field.Label>{t("templates.edit.body")}</Field.Label>
        <Field.Hint>{t("templates.edit.hint")}</Field.Hint>
        <Textarea
          isResizable
          minRows={8}
          maxRows={24}
          maxLength={65_535}
          value={body}
          onChange={(event) => setBody(event.target.value)}
        />
      </Field>
      {check.status === "answered" && (
        <div aria-live="polite">
          <Objections objections={objections} />
          <Quiet>{t("templates.edit.score", { score: check.value.score })}</Quiet>
        </div>
      )}
      {check.status === "failed" && <ProblemNote problem={check.problem} retry={check.retry} />}
      <Row>
        <Button
          size="small"
          isPrimary
          disabled={writing.isSaving || isBlocked || body.trim() === ""}
          onClick={() => void submit()}
        >
          {t(objections.length > 0 ? "templates.edit.saveAnyway" : "templates.edit.save")}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("ui.cancel")}
        </Button>
      </Row>
    </Stack>
  );
}
