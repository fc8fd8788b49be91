import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { useTranslate } from "../i18n/useTranslate";
import { Row } from "../ui/Row";
import { Segments } from "../ui/Segments";
import { Stack } from "../ui/Stack";
import type { CurationFormProps } from "./RenameForm";

const LEVELS = ["people", "process", "product", "policy", "outside"] as const;

/** Says where the cause of an issue lies, first roughly, then in words. */
export function CauseForm({ pattern, isRunning, onDecide, onCancel }: CurationFormProps) {
  const t = useTranslate();
  const [level, setLevel] = useState(pattern.cause?.level ?? "process");
  const [note, setNote] = useState(pattern.cause?.note ?? "");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDecide({ action: "cause", cause: { level, note: note.trim() } });
      }}
    >
      <Stack $gap={8}>
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
        <Row>
          <Button type="submit" size="small" isPrimary disabled={isRunning}>
            {t("issues.curate.save")}
          </Button>
          <Button size="small" isBasic onClick={onCancel}>
            {t("ui.cancel")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
