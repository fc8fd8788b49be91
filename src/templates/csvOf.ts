/** Where a cell would be taken for a formula, a quote in front keeps it a text. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Lines as a CSV file that spreadsheets open: a byte order mark, commas, quotes, CRLF.
 *
 * @param heads - The names of the columns.
 */
export function csvOf(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  const written = [heads, ...lines].map((cells) => cells.map(cellOf).join(","));
  return `\uFEFF${written.join("\r\n")}\r\n`;
}

function cellOf(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
