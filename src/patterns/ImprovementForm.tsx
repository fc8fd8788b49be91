import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input, Select, Textarea } from "@zendeskgarden/react-forms";
import { useState } from "react";
import type { Improvement } from "#contract/fixes";
import type { Person } from "#contract/people";
import { useTranslate } from "../i18n/useTranslate";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";

/** What is planned, as the form gives it. */
export type Plan = { text: string; ownerId: string | null; dueOn: string | null };

type ImprovementFormProps = {
  known: Improvement | null;
  staff: readonly Person[];
  isRunning: boolean;
  onGiven: (plan: Plan) => void;
  onCancel: () => void;
};

/** What to change, who does it, until when. */
export function ImprovementForm(props: ImprovementFormProps) {
  const { known, staff, isRunning, onGiven, onCancel } = props;
  const t = useTranslate();
  const [text, setText] = useState(known?.text ?? "");
  const [ownerId, setOwnerId] = useState(known?.owner?.id ?? "");
  const [dueOn, setDueOn] = useState(known?.dueOn ?? "");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") return;
        onGiven({ text: text.trim(), ownerId: ownerId || null, dueOn: dueOn || null });
      }}
    >
      <Stack $gap={8}>
        <Field>
          <Field.Label>{t("issues.improve.text")}</Field.Label>
          <Textarea
            isCompact
            rows={2}
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <Row $gap={12}>
          <Field>
            <Field.Label>{t("issues.improve.owner")}</Field.Label>
            <Select isCompact value={ownerId} onChange={(event) => setOwnerId(event.target.value)}>
              <option value="">{t("issues.improve.noOwner")}</option>
              {staff.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field>
            <Field.Label>{t("issues.improve.due")}</Field.Label>
            <Input
              isCompact
              type="date"
              value={dueOn}
              onChange={(event) => setDueOn(event.target.value)}
            />
          </Field>
        </Row>
        <Row>
          <Button type="submit" size="small" isPrimary disabled={text.trim() === "" || isRunning}>
            {t("issues.improve.save")}
          </Button>
          <Button size="small" isBasic onClick={onCancel}>
            {t("ui.cancel")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
