import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input } from "@zendeskgarden/react-forms";
import { useState } from "react";
import type { TemplateDetail, TemplateEvent } from "#contract/templateDetail";
import { commentTemplate } from "#contract/templateProposals";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { Card } from "../ui/Card";
import { Disclosure } from "../ui/Disclosure";
import { Moment } from "../ui/Moment";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { visibleText } from "../ui/readVisible";
import { Stack } from "../ui/Stack";
import { TOUCHED } from "./useProposal";

type HistoryCardProps = { text: TemplateDetail; mayChange: boolean };

/** Who did and said what with a text, newest first. */
export function HistoryCard({ text, mayChange }: HistoryCardProps) {
  const t = useTranslate();
  return (
    <Card title={t("templates.history.title")}>
      {text.history.length === 0 && <Quiet>{t("templates.history.empty")}</Quiet>}
      <Stack as="ol">
        {text.history.map((event, index) => (
          <li key={`${event.at}-${index}`}>
            <Told event={event} format={text.format} />
          </li>
        ))}
      </Stack>
      {mayChange && <CommentForm templateKey={text.key} />}
    </Card>
  );
}

type ToldProps = { event: TemplateEvent; format: TemplateDetail["format"] };

function Told({ event: { at, by, what, comment, text }, format }: ToldProps) {
  const t = useTranslate();
  return (
    <>
      <p>
        {t(`templates.history.${what}`, { name: by?.name ?? t("templates.history.somebody") })}
        {comment !== null && ` “${comment}”`}
      </p>
      <Quiet>
        <Moment at={at} />
      </Quiet>
      {text !== null && (
        <Disclosure label={t("templates.history.words")}>
          {() => <p style={{ whiteSpace: "pre-wrap" }}>{visibleText(text.body, format).trim()}</p>}
        </Disclosure>
      )}
    </>
  );
}

function CommentForm({ templateKey }: { templateKey: string }) {
  const t = useTranslate();
  const [comment, setComment] = useState("");
  const { run, isRunning, problem } = useAction(commentTemplate, { refresh: TOUCHED });
  const send = async () => {
    const answer = await run({ key: templateKey, comment: comment.trim() });
    if (answer !== null) setComment("");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack $gap={8}>
        <Field>
          <Field.Label>{t("templates.history.comment")}</Field.Label>
          <Input
            isCompact
            maxLength={2_000}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
        </Field>
        <Row>
          <Button size="small" type="submit" disabled={isRunning || comment.trim() === ""}>
            {t("templates.history.send")}
          </Button>
        </Row>
        {problem !== null && <ProblemNote problem={problem} />}
      </Stack>
    </form>
  );
}
