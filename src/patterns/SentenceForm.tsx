import { Button } from "@zendeskgarden/react-buttons";
import { Field, Textarea } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { agreeSentence, checkSentence, readIncident } from "#contract/incidents";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { ProblemNote } from "../ui/ProblemNote";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { SentenceCheck } from "./SentenceCheck";

type SentenceFormProps = { patternId: string; start: string; onCancel?: () => void };
type Checked = {
  readonly text: string;
  readonly found: NonNullable<Awaited<ReturnType<ReturnType<typeof useCheck>["run"]>>>;
};

const SHORTEST = 10;

const useCheck = () => useAction(checkSentence);

/** Writes the sentence; it is checked before anybody can agree on it. */
export function SentenceForm({ patternId, start, onCancel }: SentenceFormProps) {
  const t = useTranslate();
  const [text, setText] = useState(start);
  const [checked, setChecked] = useState<Checked | null>(null);
  const checking = useCheck();
  const agreeing = useAction(agreeSentence, { refresh: [readIncident] });
  const words = text.trim();
  const isShort = words.length < SHORTEST;
  const isBusy = checking.isRunning || agreeing.isRunning;
  const isChecked = checked?.text === words;

  const check = async () => {
    const found = await checking.run({ patternId, text: words });
    if (found !== null) setChecked({ text: words, found });
    return found;
  };
  const agree = async () => {
    const found = isChecked ? checked.found : await check();
    if (found === null || found.warnings.length > 0) return;
    await agreeing.run({ patternId, text: words });
  };
  const problem = agreeing.problem ?? checking.problem;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void agree();
      }}
    >
      <Stack $gap={8}>
        <Field>
          <Field.Label hidden>{t("issues.incident.sentence")}</Field.Label>
          <Field.Hint>{t("issues.incident.sentenceHint")}</Field.Hint>
          <Textarea
            isCompact
            isResizable
            rows={4}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        {isChecked && (
          <SentenceCheck
            {...checked.found}
            onUse={setText}
            onAccept={() => void agreeing.run({ patternId, text: words, acceptsWarnings: true })}
          />
        )}
        {problem !== null && <ProblemNote problem={problem} />}
        <Row>
          <Button type="submit" size="small" isPrimary disabled={isShort || isBusy}>
            {t("issues.incident.agree")}
          </Button>
          <Button size="small" disabled={isShort || isBusy} onClick={() => void check()}>
            {t("issues.incident.check")}
          </Button>
          {onCancel !== undefined && (
            <Button size="small" isBasic onClick={onCancel}>
              {t("ui.cancel")}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
}
