import { Button } from "@zendeskgarden/react-buttons";
import type { GlossaryEntry } from "#domain/wording/message";
import { readDeskLists } from "#contract/settings";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Card } from "../ui/Card";
import { Grid } from "../ui/Grid";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { CsvBar } from "./glossary/CsvBar";
import { GlossaryPreview } from "./glossary/GlossaryPreview";
import type { Brands } from "./glossary/glossaryTable";
import { NewEntry } from "./glossary/NewEntry";
import { MOST_ENTRIES } from "./glossary/readGlossary";
import type { SettingsPart } from "./settingsPart";
import type { Preview } from "./TonePart";

type GlossaryPartProps = SettingsPart & { preview: Preview };

/** Words of the house: what customers hear instead, and what is never touched. */
export function GlossaryPart({ settings, onChange, preview }: GlossaryPartProps) {
  const t = useTranslate();
  const { glossary } = settings;
  const desk = useService(readDeskLists, {});
  const brands = desk.status === "answered" ? desk.value.brands : [];
  const replace = (next: readonly GlossaryEntry[]) =>
    onChange({ ...settings, glossary: [...next] });
  return (
    <Stack $gap={16}>
      <Card title={t("settings.glossary.title")}>
        <Quiet>{t("settings.glossary.text")}</Quiet>
        {glossary.length < MOST_ENTRIES && (
          <NewEntry
            brands={brands}
            isKnown={(avoid) => glossary.some((entry) => isSameWord(entry.avoid, avoid))}
            onAdd={(entry) => replace([entry, ...glossary])}
          />
        )}
        {glossary.length === 0 ? (
          <p>{t("settings.glossary.empty")}</p>
        ) : (
          <WordTable glossary={glossary} brands={brands} onReplace={replace} />
        )}
        <CsvBar glossary={glossary} brands={brands} onRead={replace} />
      </Card>
      <GlossaryPreview settings={settings} preview={preview} />
    </Stack>
  );
}

type WordTableProps = {
  glossary: readonly GlossaryEntry[];
  brands: Brands;
  onReplace: (next: readonly GlossaryEntry[]) => void;
};

function WordTable({ glossary, brands, onReplace }: WordTableProps) {
  const t = useTranslate();
  return (
    <Grid
      caption={t("settings.glossary.title")}
      lines={glossary}
      keyOf={({ avoid }) => avoid}
      columns={[
        { id: "avoid", head: t("settings.glossary.avoid"), cell: ({ avoid }) => avoid },
        {
          id: "say",
          head: t("settings.glossary.say"),
          cell: (entry) => <Instead entry={entry} />,
        },
        {
          id: "where",
          head: t("settings.glossary.where"),
          cell: (entry) => <Where entry={entry} brands={brands} />,
        },
        {
          id: "remove",
          head: t("settings.glossary.remove"),
          width: "18%",
          cell: ({ avoid }) => (
            <Button
              size="small"
              isDanger
              isBasic
              aria-label={t("settings.glossary.removeOne", { word: avoid })}
              onClick={() => onReplace(glossary.filter((entry) => entry.avoid !== avoid))}
            >
              {t("settings.glossary.remove")}
            </Button>
          ),
        },
      ]}
    />
  );
}

function Instead({ entry: { kind, say } }: { entry: GlossaryEntry }) {
  const t = useTranslate();
  if (kind === "keep") return <Quiet>{t("settings.glossary.kept")}</Quiet>;
  return say === "" ? <Quiet>{t("settings.glossary.nothing")}</Quiet> : say;
}

/** In which languages and brands a word counts, and in which phrases it does not. */
function Where({ entry, brands }: { entry: GlossaryEntry; brands: Brands }) {
  const t = useTranslate();
  const nameOf = (id: string) => brands.find((brand) => brand.id === id)?.name ?? id;
  const places = [...(entry.languages ?? []), ...(entry.brands ?? []).map(nameOf)];
  const { except = [] } = entry;
  return (
    <>
      {places.length === 0 ? (
        <Quiet>{t("settings.glossary.everywhere")}</Quiet>
      ) : (
        places.join(" · ")
      )}
      {except.length > 0 && (
        <Quiet>{t("settings.glossary.exceptIn", { phrases: except.join(" · ") })}</Quiet>
      )}
    </>
  );
}

const isSameWord = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();
