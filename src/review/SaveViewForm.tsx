import { Button } from "@zendeskgarden/react-buttons";
import { Checkbox, Field, Input } from "@zendeskgarden/react-forms";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslate } from "../i18n/useTranslate";
import { Row } from "../ui/Row";

type SaveViewFormProps = {
  onGiven: (name: string, isShared: boolean) => Promise<void>;
  onCancel: () => void;
};

/** A name for what is shown now, and whether colleagues see it too. */
export function SaveViewForm({ onGiven, onCancel }: SaveViewFormProps) {
  const t = useTranslate();
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") void onGiven(name.trim(), isShared);
  };
  return (
    <form onSubmit={submit}>
      <Row $gap={12}>
        <Field>
          <Field.Label hidden>{t("review.views.name")}</Field.Label>
          <Input
            ref={input}
            isCompact
            maxLength={60}
            placeholder={t("review.views.name")}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={({ key }) => {
              if (key === "Escape") onCancel();
            }}
          />
        </Field>
        <Field>
          <Checkbox checked={isShared} onChange={({ target }) => setShared(target.checked)}>
            <Field.Label isRegular>{t("review.views.share")}</Field.Label>
          </Checkbox>
        </Field>
        <Button type="submit" size="small" disabled={name.trim() === ""}>
          {t("review.views.keep")}
        </Button>
        <Button size="small" isBasic onClick={onCancel}>
          {t("ui.cancel")}
        </Button>
      </Row>
    </form>
  );
}
