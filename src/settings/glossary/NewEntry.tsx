import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input } from "@zendeskgarden/react-forms";
import { type FormEvent, useState } from "react";
import styled from "styled-components";
import type { GlossaryEntry } from "#domain/wording/message";
import { useTranslate } from "../../i18n/useTranslate";
import { Disclosure } from "../../ui/Disclosure";
import { Quiet } from "../../ui/Quiet";
import { Segments } from "../../ui/Segments";
import { Stack } from "../../ui/Stack";
import { ManyOf } from "../ManyOf";
import type { Brands } from "./glossaryTable";
import { entryOf } from "./readGlossary";

const KINDS = ["avoid", "keep"] as const;
const LANGUAGES = ["en", "de", "fr", "es", "pt", "ja"] as const;

type NewEntryProps = {
  brands: Brands;
  isKnown: (avoid: string) => boolean;
  onAdd: (entry: GlossaryEntry) => void;
};

type Words = {
  avoid: string;
  say: string;
  kind: (typeof KINDS)[number];
  languages: string[];
  brands: string[];
  except: string;
};

const NOTHING: Words = { avoid: "", say: "", kind: "avoid", languages: [], brands: [], except: "" };

/** One more word, and where it counts. */
export function NewEntry({ brands, isKnown, onAdd }: NewEntryProps) {
  const t = useTranslate();
  const [words, setWords] = useState(NOTHING);
  const change = (changed: Partial<Words>) => setWords({ ...words, ...changed });
  const word = words.avoid.trim();
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (word === "" || isKnown(word)) return;
    const say = words.kind === "keep" ? "" : words.say.trim();
    const except = words.except.split(",").flatMap((phrase) => phrase.trim() || []);
    onAdd(entryOf({ ...words, avoid: word, say, except }));
    setWords({ ...NOTHING, kind: words.kind });
  };
  return (
    <form onSubmit={add}>
      <Stack>
        <Segments
          label={t("settings.glossary.kind.label")}
          value={words.kind}
          choices={KINDS.map((value) => ({ value, label: t(`settings.glossary.kind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <Line>
          <Field>
            <Field.Label>{t("settings.glossary.avoid")}</Field.Label>
            <Input
              isCompact
              maxLength={120}
              value={words.avoid}
              onChange={({ target }) => change({ avoid: target.value })}
            />
          </Field>
          {words.kind === "avoid" && (
            <Field>
              <Field.Label>{t("settings.glossary.say")}</Field.Label>
              <Input
                isCompact
                maxLength={300}
                value={words.say}
                onChange={({ target }) => change({ say: target.value })}
              />
            </Field>
          )}
          <Button type="submit" size="small" disabled={word === "" || isKnown(word)}>
            {t("settings.glossary.add")}
          </Button>
        </Line>
        {isKnown(word) && <Quiet role="status">{t("settings.glossary.known")}</Quiet>}
        <Disclosure label={t("settings.glossary.scope")}>
          {() => (
            <Stack>
              <ManyOf
                label={t("settings.glossary.languages")}
                choices={LANGUAGES.map((id) => ({
                  id,
                  name: t(`settings.glossary.language.${id}`),
                }))}
                chosen={words.languages}
                onChange={(languages) => change({ languages })}
              />
              {brands.length > 1 && (
                <ManyOf
                  label={t("settings.glossary.brands")}
                  choices={brands}
                  chosen={words.brands}
                  onChange={(chosen) => change({ brands: chosen })}
                />
              )}
              {words.kind === "avoid" && (
                <Field>
                  <Field.Label>{t("settings.glossary.except")}</Field.Label>
                  <Field.Hint>{t("settings.glossary.exceptHint")}</Field.Hint>
                  <Input
                    isCompact
                    maxLength={300}
                    value={words.except}
                    onChange={({ target }) => change({ except: target.value })}
                  />
                </Field>
              )}
            </Stack>
          )}
        </Disclosure>
      </Stack>
    </form>
  );
}

const Line = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
  gap: 12px;
  align-items: end;
`;
