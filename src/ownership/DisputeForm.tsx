import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input } from "@zendeskgarden/react-forms";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslate } from "../i18n/useTranslate";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";

type DisputeFormProps = { onGiven: (reason: string) => void; onCancel: () => void };

/** Why a flag is wrong, in the words of who knows the ticket. */
export function DisputeForm({ onGiven, onCancel }: DisputeFormProps) {
  const t = useTranslate();
  const [reason, setReason] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") onGiven(reason.trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack $gap={6}>
        <Field>
          <Field.Label>{t("ownership.dispute.why")}</Field.Label>
          <Input
            isCompact
            ref={input}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            onKeyDown={({ key }) => key === "Escape" && onCancel()}
          />
        </Field>
        <Row $gap={6}>
          <Button type="submit" size="small" disabled={reason.trim() === ""}>
            {t("ownership.dispute.send")}
          </Button>
          <Button size="small" isBasic onClick={onCancel}>
            {t("ui.cancel")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
