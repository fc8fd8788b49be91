import { Button } from "@zendeskgarden/react-buttons";
import { Field, Select } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { listPatterns } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import type { CurationFormProps } from "./RenameForm";

/** Takes an issue into another one. */
export function MergeForm({ pattern, isRunning, onDecide, onCancel }: CurationFormProps) {
  const t = useTranslate();
  const [into, setInto] = useState("");
  const answer = useService(listPatterns, { sort: "tickets", limit: 200 });
  return (
    <Answered answer={answer} lines={1}>
      {({ patterns }) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (into !== "") onDecide({ action: "merge", into });
          }}
        >
          <Stack $gap={8}>
            <Field>
              <Field.Label>{t("issues.curate.mergeInto")}</Field.Label>
              <Field.Hint>{t("issues.curate.mergeHint")}</Field.Hint>
              <Select isCompact value={into} onChange={(event) => setInto(event.target.value)}>
                <option value="">{t("issues.curate.mergeNone")}</option>
                {patterns
                  .filter(({ id }) => id !== pattern.id)
                  .map(({ id, label }) => (
                    <option key={id} value={id}>
                      {label}
                    </option>
                  ))}
              </Select>
            </Field>
            <Row>
              <Button type="submit" size="small" isPrimary disabled={into === "" || isRunning}>
                {t("issues.curate.mergeNow")}
              </Button>
              <Button size="small" isBasic onClick={onCancel}>
                {t("ui.cancel")}
              </Button>
            </Row>
          </Stack>
        </form>
      )}
    </Answered>
  );
}
