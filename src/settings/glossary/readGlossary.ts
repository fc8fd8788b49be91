import { GlossaryEntry } from "#domain/wording/message";
import { type Brands, cellText, COLUMNS } from "./glossaryTable";
import { type CsvLine, readCsv } from "./readCsv";

/** What keeps a line from being taken over; the texts of the screen say it. */
export type LineFault = {
  readonly line: number;
  readonly reason:
    | "quote"
    | "head"
    | "noWord"
    | "long"
    | "kind"
    | "languages"
    | "brand"
    | "twice"
    | "keepInstead"
    | "tooMany";
  readonly what: string;
};

/** All entries of a file, or all that is wrong with it; never a part. */
export type ReadGlossary =
  { readonly entries: readonly GlossaryEntry[] } | { readonly faults: readonly LineFault[] };

/** As many as the settings hold. */
export const MOST_ENTRIES = 500;
const LONGEST_WORD = 120;
const LONGEST_SAY = 300;

/**
 * Reads a glossary from CSV with a head of `word, instead, kind, languages, brands, except`, of which
 * only the first is needed; lists have `|` between their parts.
 *
 * @param brands - Those of the help desk; a file may name them by name or id.
 */
export function readGlossary(text: string, brands: Brands): ReadGlossary {
  const table = readCsv(text);
  if ("openQuoteIn" in table)
    return refused({ line: table.openQuoteIn, reason: "quote", what: "" });
  const [head, ...lines] = table;
  const names = head?.cells.map((cell) => cellText(cell).toLowerCase()) ?? [];
  const fault = headFault(names, head?.line ?? 1);
  if (fault !== null) return refused(fault);

  const faults: LineFault[] = [];
  const entries: GlossaryEntry[] = [];
  for (const { line, ...rest } of lines) {
    const read = readLine({ line, ...rest }, names, brands);
    if ("reason" in read) faults.push(read);
    else if (entries.some((entry) => isSame(entry, read))) {
      faults.push({ line, reason: "twice", what: read.avoid });
    } else if (entries.push(read) > MOST_ENTRIES) {
      return refused({ line, reason: "tooMany", what: String(MOST_ENTRIES) });
    }
  }
  return faults.length > 0 ? { faults } : { entries };
}

function headFault(names: readonly string[], line: number): LineFault | null {
  const strange = names.find((name) => !COLUMNS.some((column) => column === name));
  const isGood =
    names.includes("word") && strange === undefined && new Set(names).size === names.length;
  return isGood ? null : { line, reason: "head", what: strange ?? "" };
}

const refused = (fault: LineFault): ReadGlossary => ({ faults: [fault] });

const isSame = (one: GlossaryEntry, other: GlossaryEntry): boolean =>
  one.avoid.toLowerCase() === other.avoid.toLowerCase();

function readLine(
  { line, cells }: CsvLine,
  names: readonly string[],
  brands: Brands,
): GlossaryEntry | LineFault {
  const of = (column: (typeof COLUMNS)[number]) => cellText(cells[names.indexOf(column)] ?? "");
  const listOf = (column: (typeof COLUMNS)[number]) =>
    of(column)
      .split("|")
      .map((part) => part.trim())
      .filter((part) => part !== "");
  const fault = (reason: LineFault["reason"], what = ""): LineFault => ({ line, reason, what });
  const [word, say, kind] = [of("word"), of("instead"), of("kind").toLowerCase() || "avoid"];
  const except = listOf("except");
  const languages = listOf("languages").map((language) => language.toLowerCase());
  const ids = listOf("brands").map((name) => idOf(name, brands));

  if (word === "") return fault("noWord");
  const long = [word, ...except].find((text) => text.length > LONGEST_WORD);
  if (long !== undefined) return fault("long", shortened(long));
  if (say.length > LONGEST_SAY) return fault("long", shortened(say));
  if (kind !== "avoid" && kind !== "keep") return fault("kind", shortened(kind));
  if (kind === "keep" && say !== "") return fault("keepInstead", shortened(say));
  const strange = languages.find((language) => !/^[a-z]{2}$/.test(language));
  if (strange !== undefined) return fault("languages", shortened(strange));
  const unknown = listOf("brands").find((name) => idOf(name, brands) === null);
  if (unknown !== undefined) return fault("brand", shortened(unknown));
  return entryOf({ avoid: word, say, kind, languages, brands: ids, except });
}

type Cells = Record<"avoid" | "say", string> & {
  kind: "avoid" | "keep";
  languages: string[];
  brands: (string | null)[];
  except: string[];
};

/** Only what says something is stored. */
export function entryOf({ avoid, say, kind, languages, brands, except }: Cells): GlossaryEntry {
  const known = brands.filter((id) => id !== null);
  return GlossaryEntry.parse({
    avoid,
    say,
    ...(kind === "keep" ? { kind } : {}),
    ...(languages.length > 0 ? { languages } : {}),
    ...(known.length > 0 ? { brands: known } : {}),
    ...(except.length > 0 ? { except } : {}),
  });
}

const idOf = (name: string, brands: Brands): string | null =>
  brands.find(({ id, name: known }) => id === name || known.toLowerCase() === name.toLowerCase())
    ?.id ?? null;

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
