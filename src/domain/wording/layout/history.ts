import { tagName } from "../view/tags";
import type { Span, TextView } from "../view/textView";

const HISTORY =
  /^(?:[^\S\n]*(?:-{2,}[^\S\n]*(?:original|forwarded|weitergeleitete|ursprüngliche|mensaje|message|mensagem)[^\n]*-{2,}|-- ?$|##-[^\n]*-##|[^\n]{0,120}(?:wrote|schrieb|a écrit|escribió|escreveu)\s*:[^\S\n]*$))/imu;
const THREAD = /(?:comments?_formatted|comments?_html|\.public_comments|\.comments)\b/;

/** Where the words of others begin and stay until the end; the length of the text when they do not. */
export function historyFrom(view: TextView): number {
  const marked = HISTORY.exec(view.masked);
  const thread = view.facts.find(({ kind, text }) => kind === "placeholder" && THREAD.test(text));
  return Math.min(marked?.index ?? view.source.length, thread?.end ?? view.source.length);
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
