import type { Line } from "../layout/line";
import { enclosingTags } from "../view/enclosingTags";
import type { TextView } from "../view/textView";
import type { Reading } from "./draft";

/** Elements in which a sentence of ours has no business, however deep it stands in them. */
const CLOSED = new Set(
  "a button h1 h2 h3 h4 h5 h6 li th pre code title label select option textarea".split(" "),
);
/** Elements that hold cells and items, not text. */
const FRAMES = new Set("table thead tbody tfoot tr ul ol dl colgroup html head".split(" "));

const OPENS =
  /^\W*(?:if|unless|for|foreach|case|switch|capture|while|depend|block|with|try|section|#\w+)\b|^\W*#/i;
const CLOSES = /^\W*(?:end\w*|\/\w+|fi|done)\b|^\{\{\/|^\[%[-~+]?\s*END/i;

/** Where a greeting may be put: before the first words, or else at the beginning of the page. */
export function openingPlace({ lines, view }: Reading): number {
  const first = lines.find(({ role }) => isOurs(role));
  if (first !== undefined && isFree(view, first.start) && depthAt(view, first.start) === 0)
    return first.start;
  const body = view.facts.find(({ kind, text }) => kind === "html-tag" && /^<body\b/i.test(text));
  return body?.end ?? 0;
}

/** Where sentences of ours may follow the last words of the message itself, before its signature. */
export function closingPlace(reading: Reading): number {
  const { lines, view } = reading;
  const texts = lines.filter(({ role }) => role === "text");
  const prose = texts.findLast((line) => isFit(view, line) && !inCell(view, line.end));
  if (prose !== undefined) return endWithRows(reading, prose);
  const cell = texts.findLast(
    (line) => isFit(view, line) && /[.!?]["'”’)]?$/.test(textOf(view, line)),
  );
  if (cell !== undefined) return cell.end;
  return endOfMessage(reading);
}

/** The end of a line together with the rows that belong to it: a link below "here:", the fields of a form. */
function endWithRows({ lines, view }: Reading, line: Line): number {
  let { end } = line;
  let takesAny = /:[\s\uE002\uE0FF]*$/.test(view.masked.slice(line.start, line.end));
  for (const next of lines.slice(lines.indexOf(line) + 1)) {
    if (next.role === "blank") continue;
    const isLabeled = /\p{L}[\p{L}\s]*:/u.test(view.masked.slice(next.start, next.end));
    if (next.role !== "item" && !(next.role === "row" && (takesAny || isLabeled))) break;
    if (!isFit(view, next)) break;
    ({ end } = next);
    takesAny = next.role === "item";
  }
  return end;
}

/** Where the reference goes: below the signature, before the words of others. */
export function footPlace(reading: Reading): number {
  const { lines, view } = reading;
  const last = lines.findLast(
    (line) => isOurs(line.role) && isFit(view, line) && !inCell(view, line.end),
  );
  return last?.end ?? endOfMessage(reading);
}

const isOurs = (role: Line["role"]): boolean => role !== "blank" && role !== "history";

const isFit = (view: TextView, { end }: Line): boolean =>
  isFree(view, end) && depthAt(view, end) === 0;

function isFree(view: TextView, at: number): boolean {
  if (view.format === "text") return true;
  const around = enclosingTags(view, at);
  return !around.some((name) => CLOSED.has(name)) && !FRAMES.has(around.at(-1) ?? "");
}

const inCell = (view: TextView, at: number): boolean =>
  view.format === "html" && enclosingTags(view, at).includes("td");

/** The end of what the firm says: before quoted history and before the end tags of the page. */
function endOfMessage({ lines, view }: Reading): number {
  const history = lines.find(({ role }) => role === "history");
  const end = history?.start ?? view.source.length;
  if (view.format === "text") return view.source.slice(0, end).trimEnd().length;
  const page = view.facts.find(
    ({ kind, text, start }) =>
      kind === "html-tag" && start < end && /^<\/(?:body|html)\b/i.test(text),
  );
  return page?.start ?? end;
}

const textOf = (view: TextView, { start, end }: Line): string =>
  view.masked.slice(start, end).replace(/[\uE002\uE0FF]+$/, "");

/** How many conditions or loops of a template are open at a place. */
function depthAt(view: TextView, at: number): number {
  let depth = 0;
  for (const { kind, start, text } of view.facts) {
    if (start >= at) break;
    if (kind !== "control-tag") continue;
    if (CLOSES.test(text)) depth = Math.max(0, depth - 1);
    else if (OPENS.test(text)) depth += 1;
  }
  return depth;
}
