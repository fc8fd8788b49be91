import type { GlossaryEntry } from "#domain/wording/message";

/** Names of brands by their ids, as tables of words name them. */
export type Brands = readonly { readonly id: string; readonly name: string }[];

export const COLUMNS = ["word", "instead", "kind", "languages", "brands", "except"] as const;

/** What spreadsheets would take for a formula, when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A glossary as a CSV file that spreadsheets open safely: a cell that they would run begins with an
 * apostrophe, which reading it again takes away.
 */
export function glossaryTable(glossary: readonly GlossaryEntry[], brands: Brands): string {
  const nameOf = (id: string) => brands.find((brand) => brand.id === id)?.name ?? id;
  const rows = glossary.map((entry) => [
    entry.avoid,
    entry.say,
    entry.kind ?? "avoid",
    (entry.languages ?? []).join("|"),
    (entry.brands ?? []).map(nameOf).join("|"),
    (entry.except ?? []).join("|"),
  ]);
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cellOf).join(",")).join("\r\n")}\r\n`;
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) || /^'[=+\-@\t\r']/.test(text) ? `'${text}` : text;
  return /[",;\n\r\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell as it was before it was made safe. */
export const cellText = (cell: string): string =>
  (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell).trim();
