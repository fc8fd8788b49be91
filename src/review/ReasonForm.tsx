import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input } from "@zendeskgarden/react-forms";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslate } from "../i18n/useTranslate";
import { serviceNow } from "../service/serviceClock";
import { Row } from "../ui/Row";
import { Segments } from "../ui/Segments";
import { Stack } from "../ui/Stack";

const HOUR_MS = 60 * 60 * 1000;
const SPANS = { hours: 4 * HOUR_MS, day: 24 * HOUR_MS, week: 7 * 24 * HOUR_MS } as const;
type Span = keyof typeof SPANS;
const LENGTHS: readonly Span[] = ["hours", "day", "week"];

const SAVES = {
  "not-a-problem": "review.notProblem",
  snoozed: "review.snooze",
  missed: "review.quality.missed",
} as const;

type ReasonFormProps = {
  /** What the reason is for; `missed` is about a ticket without a flag. */
  verdict: "not-a-problem" | "snoozed" | "missed";
  onGiven: (reason: string, until?: string) => void;
  onCancel: () => void;
};

/** Why a flag is no problem, or why and until when it can wait: the rule learns from it. */
export function ReasonForm({ verdict, onGiven, onCancel }: ReasonFormProps) {
  const t = useTranslate();
  const [reason, setReason] = useState("");
  const [span, setSpan] = useState<Span>("day");
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") {
      setMissing(true);
      return;
    }
    const until = new Date(serviceNow() + SPANS[span]).toISOString();
    onGiven(reason.trim(), verdict === "snoozed" ? until : undefined);
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        <Field>
          <Field.Label>{t(`review.reason.${verdict}`)}</Field.Label>
          <Input
            ref={input}
            isCompact
            maxLength={1000}
            value={reason}
            {...(isMissing ? { validation: "error" as const } : {})}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Escape") onCancel();
            }}
          />
          {isMissing && (
            <Field.Message validation="error">{t("review.reason.missing")}</Field.Message>
          )}
        </Field>
        {verdict === "snoozed" && (
          <Segments
            label={t("review.until.label")}
            value={span}
            choices={LENGTHS.map((value) => ({ value, label: t(`review.until.${value}`) }))}
            onChange={setSpan}
          />
        )}
        <Row>
          <Button type="submit" size="small" isPrimary>
            {t(SAVES[verdict])}
          </Button>
          <Button size="small" isBasic onClick={onCancel}>
            {t("ui.cancel")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
