import { Field, Input } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { useTranslate } from "../i18n/useTranslate";
import { CurationForm, type CurationFormProps } from "./CurationForm";

/** Gives an issue a name of the account's own. */
export function RenameForm({ pattern, onDecide, ...rest }: CurationFormProps) {
  const t = useTranslate();
  const [label, setLabel] = useState(pattern.label);
  return (
    <CurationForm {...rest} onSubmit={() => onDecide({ action: "rename", label: label.trim() })}>
      <Field>
        <Field.Label>{t("issues.curate.name")}</Field.Label>
        <Field.Hint>{t("issues.curate.nameHint")}</Field.Hint>
        <Input
          isCompact
          maxLength={120}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
      </Field>
    </CurationForm>
  );
}
