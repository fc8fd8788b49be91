import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input } from "@zendeskgarden/react-forms";
import { useState } from "react";
import type { Pattern } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import type { Decision } from "./useCuration";

export type CurationFormProps = {
  pattern: Pattern;
  isRunning: boolean;
  onDecide: (decision: Decision) => void;
  onCancel: () => void;
};

/** Gives an issue a name of the account's own. */
export function RenameForm({ pattern, isRunning, onDecide, onCancel }: CurationFormProps) {
  const t = useTranslate();
  const [label, setLabel] = useState(pattern.label);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDecide({ action: "rename", label: label.trim() });
      }}
    >
      <Stack $gap={8}>
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
