import { Checkbox, Field, Textarea } from "@zendeskgarden/react-forms";
import { useMemo, useState } from "react";
import styled from "styled-components";
import type { Settings } from "#contract/settings";
import type { GlossaryEntry, Tone } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { ToneExceptions } from "./ToneExceptions";
import { TONES } from "./tones";

/** Rewrites a sample; null while the rules are not loaded. */
export type Preview = (
  text: string,
  writing: { tone: Tone; glossary: readonly GlossaryEntry[] },
) => string | null;

type TonePartProps = {
  settings: Settings;
  onChange: (settings: Settings) => void;
  preview: Preview;
};

/** How messages sound when nobody says otherwise, heard on a text of the admin's own. */
export function TonePart({ settings, onChange, preview }: TonePartProps) {
  const t = useTranslate();
  const [sample, setSample] = useState(t("settings.tone.sample"));
  return (
    <Stack $gap={16}>
      <Card title={t("settings.tone.title")}>
        <Quiet>{t("settings.tone.text")}</Quiet>
        <Field>
          <Field.Label>{t("settings.tone.yourText")}</Field.Label>
          <Textarea
            minRows={3}
            maxRows={8}
            value={sample}
            onChange={(event) => setSample(event.target.value)}
          />
        </Field>
        <Three role="radiogroup" aria-label={t("settings.tone.title")}>
          {TONES.map((tone) => (
            <Option key={tone} $isChosen={settings.tone === tone}>
              <span>
                <input
                  type="radio"
                  name="tone"
                  checked={settings.tone === tone}
                  onChange={() => onChange({ ...settings, tone })}
                />{" "}
                <strong>{t(`settings.tone.${tone}`)}</strong>
              </span>
              <Quiet as="span">{t(`settings.tone.meaning.${tone}`)}</Quiet>
              <Heard sample={sample} tone={tone} glossary={settings.glossary} preview={preview} />
            </Option>
          ))}
        </Three>
      </Card>
      <ToneExceptions
        tones={settings.tones}
        onChange={(tones) => onChange({ ...settings, tones: [...tones] })}
      />
      <Card title={t("settings.tone.beforeSend")}>
        <Field>
          <Checkbox
            checked={settings.holdsOnSave}
            onChange={() => onChange({ ...settings, holdsOnSave: !settings.holdsOnSave })}
          >
            <Field.Label>{t("settings.tone.holds")}</Field.Label>
            <Field.Hint>{t("settings.tone.holdsHint")}</Field.Hint>
          </Checkbox>
        </Field>
      </Card>
    </Stack>
  );
}

type HeardProps = {
  sample: string;
  tone: Tone;
  glossary: Settings["glossary"];
  preview: Preview;
};

function Heard({ sample, tone, glossary, preview }: HeardProps) {
  const t = useTranslate();
  const text = useMemo(
    () => preview(sample, { tone, glossary }),
    [sample, tone, glossary, preview],
  );
  return <Paper>{text ?? t("ui.loading")}</Paper>;
}

const Three = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
  gap: 12px;
`;

const Option = styled.label<{ $isChosen: boolean }>`
  display: grid;
  grid-template-rows: auto auto 1fr;
  gap: 6px;
  padding: 12px;
  border: 1px solid
    ${({ $isChosen }) => ($isChosen ? "var(--border-primary)" : "var(--border-subtle)")};
  border-radius: 6px;
  cursor: pointer;
`;

const Paper = styled.span`
  display: block;
  padding: 8px;
  border-radius: 4px;
  background: var(--bg-subtle);
  white-space: pre-wrap;
`;
