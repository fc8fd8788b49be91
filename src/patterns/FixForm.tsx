import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { useTranslate } from "../i18n/useTranslate";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { useNow } from "../ui/useNow";

type FixFormProps = {
  isRunning: boolean;
  onGiven: (text: string, fixedAt: string) => void;
  onCancel: () => void;
};

/** Notes what was fixed, and when; now unless said otherwise. */
export function FixForm({ isRunning, onGiven, onCancel }: FixFormProps) {
  const t = useTranslate();
  const now = useNow();
  const [text, setText] = useState("");
  const [at, setAt] = useState("");
  const latest = toLocal(now);
  const moment = at === "" ? now : Date.parse(at);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "" || Number.isNaN(moment)) return;
        onGiven(text.trim(), new Date(Math.min(moment, now)).toISOString());
      }}
    >
      <Stack $gap={8}>
        <Field>
          <Field.Label>{t("issues.fix.text")}</Field.Label>
          <Input
            isCompact
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <Field>
          <Field.Label>{t("issues.fix.at")}</Field.Label>
          <Input
            isCompact
            type="datetime-local"
            max={latest}
            value={at === "" ? latest : at}
            onChange={(event) => setAt(event.target.value)}
          />
        </Field>
        <Row>
          <Button type="submit" size="small" isPrimary disabled={text.trim() === "" || isRunning}>
            {t("issues.fix.save")}
          </Button>
          <Button size="small" isBasic onClick={onCancel}>
            {t("ui.cancel")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** As the field wants it: the reader's own clock, to the minute. */
function toLocal(at: number): string {
  const moment = new Date(at);
  return new Date(at - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
