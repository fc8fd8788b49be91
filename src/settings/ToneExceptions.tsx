import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import type { Tone } from "#domain/wording/message";
import type { ToneException } from "#domain/wording/toneFor";
import { MOST_TONES, readDeskLists } from "#contract/settings";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Card } from "../ui/Card";
import { Choice } from "../ui/Choice";
import { Quiet } from "../ui/Quiet";
import { TONES } from "./tones";

const LANGUAGES = ["en", "de", "fr", "es", "pt", "ja"] as const;
const EVERY = "";

type ToneExceptionsProps = {
  tones: readonly ToneException[];
  onChange: (tones: readonly ToneException[]) => void;
};

/** Brands and languages in which drafts begin with another tone. */
export function ToneExceptions({ tones, onChange }: ToneExceptionsProps) {
  const t = useTranslate();
  const desk = useService(readDeskLists, {});
  const brands = desk.status === "answered" ? desk.value.brands : [];
  const replace = (index: number, next: ToneException) =>
    onChange(tones.map((one, at) => (at === index ? next : one)));
  return (
    <Card title={t("settings.tone.elsewhere.title")}>
      <Quiet>{t("settings.tone.elsewhere.text")}</Quiet>
      {tones.length > 0 && (
        <ul>
          {tones.map((one, index) => (
            <Line key={index}>
              <Choice
                label={t("settings.tone.elsewhere.brand")}
                value={one.brand ?? EVERY}
                choices={[
                  { value: EVERY, label: t("settings.tone.elsewhere.everyBrand") },
                  ...named(brands, one.brand),
                ]}
                onChange={(brand) => replace(index, exception({ ...one, brand }))}
              />
              <Choice
                label={t("settings.tone.elsewhere.language")}
                value={one.language ?? EVERY}
                choices={[
                  { value: EVERY, label: t("settings.tone.elsewhere.everyLanguage") },
                  ...LANGUAGES.map((value) => ({
                    value,
                    label: t(`settings.glossary.language.${value}`),
                  })),
                ]}
                onChange={(language) => replace(index, exception({ ...one, language }))}
              />
              <Choice
                label={t("settings.tone.title")}
                value={one.tone}
                choices={TONES.map((value) => ({ value, label: t(`settings.tone.${value}`) }))}
                onChange={(value) => {
                  const tone = TONES.find((known) => known === value);
                  if (tone !== undefined) replace(index, { ...one, tone });
                }}
              />
              <Button
                size="small"
                isBasic
                onClick={() => onChange(tones.filter((_, at) => at !== index))}
              >
                {t("settings.tone.elsewhere.remove")}
              </Button>
            </Line>
          ))}
        </ul>
      )}
      {tones.length < MOST_TONES && (
        <div>
          <Button size="small" onClick={() => onChange([...tones, { tone: "warm" }])}>
            {t("settings.tone.elsewhere.add")}
          </Button>
        </div>
      )}
      {tones.some(isForAll) && (
        <Quiet role="status">{t("settings.tone.elsewhere.everywhere")}</Quiet>
      )}
    </Card>
  );
}

const isForAll = ({ brand, language }: ToneException): boolean =>
  brand === undefined && language === undefined;

/** A brand that the help desk no longer names is shown by its id, so that it can be taken out. */
const named = (brands: readonly { id: string; name: string }[], chosen: string | undefined) => [
  ...brands.map(({ id, name }) => ({ value: id, label: name })),
  ...(chosen === undefined || brands.some(({ id }) => id === chosen)
    ? []
    : [{ value: chosen, label: chosen }]),
];

type Chosen = { brand?: string | undefined; language?: string | undefined; tone: Tone };

/** Without what is left open. */
const exception = ({ brand = EVERY, language = EVERY, tone }: Chosen): ToneException => ({
  ...(brand === EVERY ? {} : { brand }),
  ...(language === EVERY ? {} : { language }),
  tone,
});

const Line = styled.li`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  padding-block: 6px;
`;
