import { Field, Select } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { listPatterns } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { CurationForm, type CurationFormProps } from "./CurationForm";

/** Takes an issue into another one. */
export function MergeForm({ pattern, onDecide, ...rest }: CurationFormProps) {
  const t = useTranslate();
  const [into, setInto] = useState("");
  const answer = useService(listPatterns, { sort: "tickets", limit: 200 });
  return (
    <Answered answer={answer} lines={1}>
      {({ patterns }) => (
        <CurationForm
          {...rest}
          label={t("issues.curate.mergeNow")}
          isPossible={into !== ""}
          onSubmit={() => onDecide({ action: "merge", into })}
        >
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
        </CurationForm>
      )}
    </Answered>
  );
}
