import { Field, Input } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { useTranslate } from "../i18n/useTranslate";
import { Segments } from "../ui/Segments";
import { CurationForm, type CurationFormProps } from "./CurationForm";

const LEVELS = ["people", "process", "product", "policy", "outside"] as const;

/** Says where the cause of an issue lies, first roughly, then in words. */
export function CauseForm({ pattern, onDecide, ...rest }: CurationFormProps) {
  const t = useTranslate();
  const [level, setLevel] = useState(pattern.cause?.level ?? "process");
  const [note, setNote] = useState(pattern.cause?.note ?? "");
  return (
    <CurationForm
      {...rest}
      onSubmit={() => onDecide({ action: "cause", cause: { level, note: note.trim() } })}
    >
      <Segments
        label={t("issues.curate.causeLabel")}
        value={level}
        choices={LEVELS.map((value) => ({ value, label: t(`issues.curate.level.${value}`) }))}
        onChange={setLevel}
      />
      <Field>
        <Field.Label>{t("issues.curate.causeNote")}</Field.Label>
        <Input
          isCompact
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
    </CurationForm>
  );
}
