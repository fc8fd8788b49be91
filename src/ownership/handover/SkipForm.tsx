import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input } from "@zendeskgarden/react-forms";
import { useTranslate } from "../../i18n/useTranslate";
import { Stack } from "../../ui/Stack";

type SkipFormProps = { reason: string; onChange: (reason: string | null) => void };

/** Why a ticket goes without the three answers; quality leads read it. */
export function SkipForm({ reason, onChange }: SkipFormProps) {
  const t = useTranslate();
  return (
    <Stack>
      <Field>
        <Field.Label>{t("handover.reason")}</Field.Label>
        <Field.Hint>{t("handover.reasonHint")}</Field.Hint>
        <Input
          isCompact
          maxLength={1000}
          value={reason}
          onChange={({ target }) => onChange(target.value)}
        />
      </Field>
      <div>
        <Button size="small" isBasic onClick={() => onChange(null)}>
          {t("handover.unskip")}
        </Button>
      </div>
    </Stack>
  );
}
