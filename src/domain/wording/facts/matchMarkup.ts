import { endOf, type Match, type Scan } from "./match";

/** Bounds on one tag, so that a page of half tags stays linear; what is quoted does not count. */
const MOST_STEPS = 300;
const LONGEST_UNQUOTED = 3000;

/** Elements that are believed in plain text too, where `<name>` may be somebody's placeholder. */
const KNOWN = new Set(
  (
    "a abbr b big blockquote body br center code dd div dl dt em font footer h1 h2 h3 h4 h5 h6 head header hr " +
    "html i img li link meta ol p pre s section small span strike strong style sub sup table tbody td tfoot " +
    "th thead title tr u ul script figure iframe input button form label main nav article t"
  ).split(" "),
);

/** Elements whose content is not prose. */
const SEALED = /^<(style|script|title)\b/i;

/** An HTML tag, comment or entity at `at`. Entities are `code`: part of a word, yet not to be touched. */
export function matchMarkup(scan: Scan, at: number): Match | null {
  const { text } = scan;
  if (text[at] === "&") {
    const end = scan.isHtml
      ? endOf(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]\w{1,30});/iy, text, at)
      : -1;
    return end === -1 ? null : { kind: "code", end };
  }
  if (text[at] !== "<") return null;
  if (text.startsWith("<!--", at)) return closedBy(scan, "-->", at);
  const nameEnd = endOf(/<[/!]?[A-Za-z][\w:-]{0,40}/y, text, at);
  if (nameEnd === -1) return null;
  const name = text
    .slice(at, nameEnd)
    .replace(/^<[/!]?/, "")
    .toLowerCase();
  if (!scan.isHtml && !KNOWN.has(name)) return null;
  const end = endOfTag(scan, nameEnd);
  if (end === -1) return null;
  return { kind: "html-tag", end: endOfSealed(scan, at, end) };
}

function closedBy(scan: Scan, needle: string, at: number): Match | null {
  const close = scan.find(needle, at);
  return close === -1 ? null : { kind: "html-tag", end: close + needle.length };
}

/** The position after `>`, past quoted values and placeholders; -1 when the tag never ends. */
function endOfTag(scan: Scan, from: number): number {
  if (scan.find(">", from) === -1) return -1;
  let at = from;
  let unquoted = 0;
  for (let steps = 0; steps < MOST_STEPS && at < scan.text.length; steps += 1) {
    const stop = endOf(/[^"'<>{]{0,3000}/y, scan.text, at);
    unquoted += stop - at;
    const char = scan.text[stop];
    if (unquoted > LONGEST_UNQUOTED || char === undefined || char === "<") return -1;
    if (char === ">") return stop + 1;
    at = char === "{" ? afterPlaceholder(scan, stop) : afterQuote(scan, stop);
    if (at === -1) return scan.find(">", stop) + 1 || -1;
  }
  return -1;
}

function afterPlaceholder({ text, find }: Scan, at: number): number {
  const close = text[at + 1] === "{" ? find("}}", at) : text[at + 1] === "%" ? find("%}", at) : -1;
  return close === -1 ? at + 1 : close + 2;
}

/** Past the closing quote; a placeholder inside may hold quotes of its own. */
function afterQuote({ text, find }: Scan, at: number): number {
  const quote = text[at] ?? "";
  let from = at + 1;
  for (let inside = 0; inside < 20; inside += 1) {
    const close = find(quote, from);
    const liquid = find("{{", from);
    if (close === -1 || liquid === -1 || liquid > close) return close === -1 ? -1 : close + 1;
    const after = find("}}", liquid);
    if (after === -1) return close + 1;
    from = after + 2;
  }
  return -1;
}

function endOfSealed(scan: Scan, at: number, end: number): number {
  const name = SEALED.exec(scan.text.slice(at, at + 10))?.[1];
  if (name === undefined) return end;
  const close = scan.find(`</${name}>`, end);
  return close === -1 ? end : close + name.length + 3;
}
