/** What spreadsheets take for the start of a formula, in front of which spaces are passed over. */
const FORMULA = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;

type Cell = string | number;

/**
 * A table as CSV after RFC 4180, for spreadsheets: with a byte order mark, commas, quotes where
 * they are needed, and CRLF. A text that a spreadsheet would run as a formula gets a quote mark in
 * front; numbers stay numbers.
 *
 * @param heads - The names of the columns.
 * @param lines - One list of cells a line, in the order of the columns.
 */
export function toCsv(heads: readonly string[], lines: readonly (readonly Cell[])[]): string {
  const written = [heads, ...lines].map((cells) => cells.map(cellOf).join(","));
  return `\uFEFF${written.join("\r\n")}\r\n`;
}

function cellOf(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
