import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input } from "@zendeskgarden/react-forms";
import { type FormEvent, useState } from "react";
import styled from "styled-components";
import type { Settings } from "#contract/settings";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Grid } from "../ui/Grid";
import { Quiet } from "../ui/Quiet";

const MOST = 500;

type GlossaryPartProps = { settings: Settings; onChange: (settings: Settings) => void };

/** Words of the house, and what customers hear instead. */
export function GlossaryPart({ settings, onChange }: GlossaryPartProps) {
  const t = useTranslate();
  const { glossary } = settings;
  const replace = (next: Settings["glossary"]) => onChange({ ...settings, glossary: next });
  return (
    <Card title={t("settings.glossary.title")}>
      <Quiet>{t("settings.glossary.text")}</Quiet>
      {glossary.length < MOST && (
        <NewEntry
          isKnown={(avoid) => glossary.some((entry) => isSameWord(entry.avoid, avoid))}
          onAdd={(entry) => replace([entry, ...glossary])}
        />
      )}
      {glossary.length === 0 ? (
        <p>{t("settings.glossary.empty")}</p>
      ) : (
        <Grid
          caption={t("settings.glossary.title")}
          lines={glossary}
          keyOf={({ avoid }) => avoid}
          columns={[
            { id: "avoid", head: t("settings.glossary.avoid"), cell: ({ avoid }) => avoid },
            {
              id: "say",
              head: t("settings.glossary.say"),
              cell: ({ say }) =>
                say === "" ? <Quiet>{t("settings.glossary.nothing")}</Quiet> : say,
            },
            {
              id: "remove",
              head: t("settings.glossary.remove"),
              width: "20%",
              cell: ({ avoid }) => (
                <Button
                  size="small"
                  isDanger
                  isBasic
                  aria-label={t("settings.glossary.removeOne", { word: avoid })}
                  onClick={() => replace(glossary.filter((entry) => entry.avoid !== avoid))}
                >
                  {t("settings.glossary.remove")}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}

type NewEntryProps = {
  isKnown: (avoid: string) => boolean;
  onAdd: (entry: { avoid: string; say: string }) => void;
};

function NewEntry({ isKnown, onAdd }: NewEntryProps) {
  const t = useTranslate();
  const [avoid, setAvoid] = useState("");
  const [say, setSay] = useState("");
  const word = avoid.trim();
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (word === "" || isKnown(word)) return;
    onAdd({ avoid: word, say: say.trim() });
    setAvoid("");
    setSay("");
  };
  return (
    <form onSubmit={add}>
      <Line>
        <Field>
          <Field.Label>{t("settings.glossary.avoid")}</Field.Label>
          <Input isCompact value={avoid} onChange={(event) => setAvoid(event.target.value)} />
        </Field>
        <Field>
          <Field.Label>{t("settings.glossary.say")}</Field.Label>
          <Input isCompact value={say} onChange={(event) => setSay(event.target.value)} />
        </Field>
        <Button type="submit" size="small" disabled={word === "" || isKnown(word)}>
          {t("settings.glossary.add")}
        </Button>
      </Line>
      {isKnown(word) && <Quiet role="status">{t("settings.glossary.known")}</Quiet>}
    </form>
  );
}

const isSameWord = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

const Line = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
  gap: 12px;
  align-items: end;
`;
