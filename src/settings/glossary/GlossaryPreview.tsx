import { Field, Textarea } from "@zendeskgarden/react-forms";
import { useDeferredValue, useMemo, useState } from "react";
import styled from "styled-components";
import type { Settings } from "#contract/settings";
import { useTranslate } from "../../i18n/useTranslate";
import { Card } from "../../ui/Card";
import { Quiet } from "../../ui/Quiet";
import type { Preview } from "../TonePart";

type GlossaryPreviewProps = { settings: Settings; preview: Preview };

/** What the words, saved or not, make of a text of the admin's own. */
export function GlossaryPreview({ settings, preview }: GlossaryPreviewProps) {
  const t = useTranslate();
  const [sample, setSample] = useState(t("settings.tone.sample"));
  const settled = useDeferredValue(sample);
  const { tone, glossary } = settings;
  const written = useMemo(
    () => preview(settled, { tone, glossary }),
    [settled, tone, glossary, preview],
  );
  return (
    <Card title={t("settings.glossary.try")}>
      <Field>
        <Field.Label>{t("settings.tone.yourText")}</Field.Label>
        <Textarea
          minRows={3}
          maxRows={8}
          maxLength={4_000}
          value={sample}
          onChange={({ target }) => setSample(target.value)}
        />
      </Field>
      <Quiet>{t("settings.glossary.becomes")}</Quiet>
      <Paper aria-live="polite">{written ?? t("ui.loading")}</Paper>
    </Card>
  );
}

const Paper = styled.p`
  padding: 8px 10px;
  border-radius: 4px;
  background: var(--bg-subtle);
  white-space: pre-wrap;
`;
