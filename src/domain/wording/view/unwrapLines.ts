/** A line shorter than this was not broken by a mailer's wrapping. */
const SHORTEST_WRAPPED = 50;

const ROW = /^\s*(?:[-*•·–]|\d{1,2}[.)])?\s*[\p{L}][^:\n]{0,40}:(?:\s|$)/u;
const BULLET = /^\s*(?:[-*•·–>|=#_]|\d{1,2}[.)]\s)/;
const ENDS = /[.!?:;,…。！？：]["'”’)\]*_]*\s*$/;
const LOWER = /^\s*[\p{Ll}(]/u;

/**
 * Turns line breaks made by wrapping into spaces; the breaks a writer meant stay.
 *
 * @param text - Plain text; lengths and offsets stay the same.
 */
export function unwrapLines(text: string): string {
  const lines = text.split("\n");
  return lines.reduce((read, line, at) => {
    if (at === 0) return line;
    const above = lines[at - 1] ?? "";
    return read + (isWrapped(above, line) ? " " : "\n") + line;
  }, "");
}

function isWrapped(above: string, line: string): boolean {
  if (above.trim() === "" || line.trim() === "") return false;
  if (BULLET.test(line)) return false;
  if (LOWER.test(line)) return !ENDS.test(above) || /,\s*$/.test(above);
  return above.length >= SHORTEST_WRAPPED && !ENDS.test(above) && !ROW.test(line);
}
