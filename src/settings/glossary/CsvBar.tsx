import { Button } from "@zendeskgarden/react-buttons";
import { type ChangeEvent, useRef, useState } from "react";
import type { GlossaryEntry } from "#domain/wording/message";
import { useTranslate } from "../../i18n/useTranslate";
import { Quiet } from "../../ui/Quiet";
import { Row } from "../../ui/Row";
import { Stack } from "../../ui/Stack";
import { StateLine } from "../../ui/StateLine";
import { type Brands, glossaryTable } from "./glossaryTable";
import { type LineFault, readGlossary } from "./readGlossary";

const LARGEST_BYTES = 256 * 1024;
const MOST_SHOWN = 20;

type CsvBarProps = {
  glossary: readonly GlossaryEntry[];
  brands: Brands;
  /** Told only when every line of the file is good. */
  onRead: (entries: readonly GlossaryEntry[]) => void;
};

type Outcome =
  | { readonly kind: "read"; readonly count: number }
  | { readonly kind: "unreadable" | "tooLarge" }
  | { readonly kind: "faulty"; readonly faults: readonly LineFault[] };

/** The words as a table in a file, out and in; a file with a bad line changes nothing. */
export function CsvBar({ glossary, brands, onRead }: CsvBarProps) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    const found = await readFile(file, brands);
    // The same file can be chosen again once it is repaired.
    target.value = "";
    setOutcome(found.outcome);
    if (found.entries !== null) onRead(found.entries);
  };
  return (
    <Stack>
      <Row>
        <Button size="small" onClick={() => input.current?.click()}>
          {t("settings.glossary.csv.in")}
        </Button>
        <Button
          size="small"
          disabled={glossary.length === 0}
          onClick={() => save(glossaryTable(glossary, brands))}
        >
          {t("settings.glossary.csv.out")}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".csv,text/csv"
          aria-label={t("settings.glossary.csv.in")}
          onChange={(event) => void read(event)}
        />
      </Row>
      <Quiet>{t("settings.glossary.csv.hint")}</Quiet>
      <div role="status">{outcome !== null && <OutcomeNote outcome={outcome} />}</div>
    </Stack>
  );
}

function OutcomeNote({ outcome }: { outcome: Outcome }) {
  const t = useTranslate();
  if (outcome.kind === "read") {
    return (
      <StateLine mood="good" icon="check">
        {t("settings.glossary.csv.read", { count: outcome.count })}
      </StateLine>
    );
  }
  const faults = outcome.kind === "faulty" ? outcome.faults : [];
  return (
    <StateLine mood="bad" icon="alert">
      <p>{t(`settings.glossary.csv.${outcome.kind}`)}</p>
      <ul>
        {faults.slice(0, MOST_SHOWN).map(({ line, reason, what }) => (
          <li key={`${line}-${reason}`}>
            {t("settings.glossary.csv.line", {
              line,
              reason: t(`settings.glossary.csv.fault.${reason}`, { what }),
            })}
          </li>
        ))}
      </ul>
      {faults.length > MOST_SHOWN && (
        <p>{t("settings.glossary.csv.more", { count: faults.length - MOST_SHOWN })}</p>
      )}
    </StateLine>
  );
}

type Found = { readonly outcome: Outcome; readonly entries: readonly GlossaryEntry[] | null };

async function readFile(file: File, brands: Brands): Promise<Found> {
  if (file.size > LARGEST_BYTES) return { outcome: { kind: "tooLarge" }, entries: null };
  const text = await textOf(file);
  if (text === null) return { outcome: { kind: "unreadable" }, entries: null };
  const read = readGlossary(text, brands);
  return "faults" in read
    ? { outcome: { kind: "faulty", faults: read.faults }, entries: null }
    : { outcome: { kind: "read", count: read.entries.length }, entries: read.entries };
}

/** The words of a file; null when they are in another encoding than UTF-8. */
async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function save(table: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([table], { type: "text/csv;charset=utf-8" }));
  link.download = "words.csv";
  link.click();
  URL.revokeObjectURL(link.href);
}
