import { tagName } from "../view/tags";
import type { Span, TextView } from "../view/textView";

const HISTORY_LINE =
  /^\s*(?:-{2,}\s*(?:original|forwarded|weitergeleitete|ursprüngliche|mensaje|message|mensagem).*-{2,}|-- ?$|##-.*-##|.{0,120}(?:wrote|schrieb|a écrit|escribió|escreveu)\s*:\s*$)/iu;
const HISTORY_SIGN = /-{2}|##|wrote|schrieb|écrit|escrib|escreveu/i;
const THREAD = /(?:comments?_formatted|comments?_html|\.public_comments|\.comments)\b/;

/** Where the words of others begin and stay until the end; the length of the text when they do not. */
export function historyFrom(view: TextView): number {
  const marked = HISTORY_SIGN.test(view.masked) ? markedFrom(view.masked) : -1;
  const thread = view.facts.find(({ kind, text }) => kind === "placeholder" && THREAD.test(text));
  return Math.min(
    marked === -1 ? view.source.length : marked,
    thread === undefined ? view.source.length : lineStart(view, thread.start),
  );
}

/** A thread that stands in a line of its own begins with that line, else where it ends. */
function lineStart({ masked }: TextView, at: number): number {
  const from = masked.lastIndexOf("\n", at) + 1;
  return /^[\s\uE002\uE0FF]*$/.test(masked.slice(from, at)) ? at : endOfLine(masked, at);
}

function endOfLine(masked: string, at: number): number {
  const end = masked.indexOf("\n", at);
  return end === -1 ? masked.length : end;
}

function markedFrom(masked: string): number {
  let at = 0;
  for (const line of masked.split("\n")) {
    const next = at + line.length + 1;
    if (HISTORY_SIGN.test(line) && HISTORY_LINE.test(line) && !isOnlyFact(masked, next)) return at;
    at = next;
  }
  return -1;
}

/** Stretches that quote somebody: lines behind `>` and what stands in a blockquote. */
export function quotedSpans(view: TextView): Span[] {
  const spans: Span[] = [];
  if (view.format === "text") {
    for (const { index, 0: line } of view.source.matchAll(/^[^\S\n]*>[^\n]*$/gm))
      spans.push({ start: index, end: index + line.length });
    return spans;
  }
  let depth = 0;
  let start = 0;
  for (const fact of view.facts) {
    if (fact.kind !== "html-tag" || tagName(fact.text) !== "blockquote") continue;
    const closes = fact.text.startsWith("</");
    if (!closes && depth === 0) start = fact.end;
    depth = Math.max(0, depth + (closes ? -1 : 1));
    if (closes && depth === 0) spans.push({ start, end: fact.start });
  }
  if (depth > 0) spans.push({ start, end: view.source.length });
  return spans;
}

/** True when the quoted words are a placeholder, so that our own words go on below it. */
function isOnlyFact(masked: string, from: number): boolean {
  return /^\s*[\uE000\uE003-\uE00F]\uE0FF*\s*(?:\n|$)/.test(masked.slice(from, from + 2000));
}
