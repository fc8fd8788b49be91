/** A line of a table, and the line of the file that it begins in. */
export type CsvLine = { readonly line: number; readonly cells: readonly string[] };

const SEPARATORS = [",", ";", "\t"] as const;

/**
 * The lines of a CSV file, by RFC 4180; cells are separated by whatever the first line has most of:
 * commas, semicolons or tabs. Empty lines are left out.
 *
 * @param text - Begins with a byte order mark or not.
 * @returns The number of the line whose quote never ends, when there is one.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function readCsv(text: string): readonly CsvLine[] | { readonly openQuoteIn: number } {
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(source);
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let line = 1;
  let startedIn = 1;
  let at = 0;
  const endLine = () => {
    if (cells.some((cell) => cell.trim() !== "")) lines.push({ line: startedIn, cells });
    cells = [];
    startedIn = line;
  };
  while (at < source.length) {
    const cell = source[at] === '"' ? quoted(source, at) : plain(source, at, separator);
    if (cell === null) return { openQuoteIn: line };
    line += cell.breaks;
    cells.push(cell.text);
    at = cell.end;
    if (source[at] === separator) {
      at += 1;
      if (at < source.length && source[at] !== "\n") continue;
      cells.push("");
    }
    at += 1;
    line += 1;
    endLine();
  }
  return lines;
}

type Cell = { readonly text: string; readonly end: number; readonly breaks: number };

function plain(source: string, start: number, separator: string): Cell {
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== "\n") end += 1;
  return { text: source.slice(start, end), end, breaks: 0 };
}

/** A quoted cell may hold separators, breaks and doubled quotes; what follows it belongs to it. */
function quoted(source: string, start: number): Cell | null {
  let end = start + 1;
  while (end < source.length && (source[end] !== '"' || source[end + 1] === '"')) {
    end += source[end] === '"' ? 2 : 1;
  }
  if (end >= source.length) return null;
  const text = source.slice(start + 1, end).replaceAll('""', '"');
  return { text, end: end + 1, breaks: text.split("\n").length - 1 };
}

function separatorOf(source: string): string {
  const head = source.slice(0, source.indexOf("\n") === -1 ? undefined : source.indexOf("\n"));
  const counts = SEPARATORS.map((sign) => head.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}
