import type { Edit } from "../edit/edit";
import type { Line } from "../layout/line";
import { sayTime } from "../say/sayTime";
import type { Reading } from "./draft";
import { greetingOf, isForNobody } from "./greeting";
import { nextWord } from "./nextWord";
import { customerName, ownerName } from "./speaker";
import { enclosingTags } from "../view/enclosingTags";

const WHY_GREETING = "A person is greeted by name.";
const WHY_NEXT = "One person speaks, and says when there is more.";
const WHY_NAME = "A message ends with the name of whoever wrote it.";
const WHY_REFERENCE = "The number stands last and small.";

/** Places where a sentence of ours must not be put. */
const CLOSED = new Set([
  "li",
  "td",
  "th",
  "a",
  "button",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "table",
  "tr",
  "tbody",
  "thead",
  "pre",
  "code",
  "title",
]);

/** The edits around the news: greeting, promise, name and reference, as far as the context knows them. */
export function frameEdits(reading: Reading, references: readonly string[]): Edit[] {
  return [...greetingEdits(reading), ...closingEdits(reading, references)];
}

function greetingEdits(reading: Reading): Edit[] {
  const { lines, view, context } = reading;
  const line = lines.find(({ role }) => role === "greeting");
  const first = lines.find(({ role }) => role !== "blank");
  if (line !== undefined) {
    const holdsName = /\uE000/.test(view.masked.slice(line.start, line.end));
    if (holdsName || (customerName(context) === null && !isForNobody(reading, line))) return [];
    if (/\uE002/.test(view.masked.slice(line.start, line.end))) return [];
    const after = greetingOf(reading);
    if (after === view.source.slice(line.start, line.end) || namesSomebody(reading, line))
      return [];
    return [{ start: line.start, end: line.end, after, ruleId: "greeting", why: WHY_GREETING }];
  }
  if (customerName(context) === null || first === undefined || first.role === "history") return [];
  if (startsWithGreeting(reading, first)) return [];
  const gap = view.format === "html" ? "<br><br>" : "\n\n";
  const at = first.start;
  return [
    { start: at, end: at, after: greetingOf(reading) + gap, ruleId: "greeting", why: WHY_GREETING },
  ];
}

const INLINE_GREETING = /^\W*(?:hi|hello|hey|dear)\b[^.!?\n]{0,40}[,!:–—-]/i;

const startsWithGreeting = ({ view }: Reading, line: Line): boolean =>
  INLINE_GREETING.test(view.masked.slice(line.start, line.end));

function namesSomebody({ view, context }: Reading, line: Line): boolean {
  const name = customerName(context);
  return name !== null && view.source.slice(line.start, line.end).includes(name);
}

function closingEdits(reading: Reading, references: readonly string[]): Edit[] {
  const { view, context, lines } = reading;
  const gap = view.format === "html" ? "<br><br>" : "\n\n";
  const last = lastOpenLine(reading);
  const edits: Edit[] = [];
  const next = promiseFor(reading);
  if (next !== null && last !== undefined)
    edits.push({
      start: last.end,
      end: last.end,
      after: gap + next,
      ruleId: "next-word",
      why: WHY_NEXT,
    });
  const owner = ownerName(context);
  if (owner !== null && !view.source.includes(owner)) {
    const nobody = lines.find(
      ({ role, start, end }) =>
        role === "sender" &&
        isPlain(view.masked.slice(start, end)) &&
        new RegExp(reading.pack.frame.nobody, "iu").test(view.masked.slice(start, end)),
    );
    const farewell = lines.findLast(({ role }) => role === "farewell");
    if (nobody !== undefined)
      edits.push({
        start: nobody.start,
        end: nobody.end,
        after: owner,
        ruleId: "name",
        why: WHY_NAME,
      });
    else if (farewell !== undefined)
      edits.push({
        start: farewell.end,
        end: farewell.end,
        after: (view.format === "html" ? "<br>" : "\n") + owner,
        ruleId: "name",
        why: WHY_NAME,
      });
    else if (last !== undefined)
      edits.push({
        start: last.end,
        end: last.end,
        after: gap + owner,
        ruleId: "name",
        why: WHY_NAME,
      });
  }
  const place =
    lines.findLast(
      ({ role, end }) => role !== "blank" && role !== "history" && isOpen(reading, end),
    ) ?? last;
  if (references.length > 0 && place !== undefined) {
    const words = references.map((one) => reading.pack.frame.reference.replace("{reference}", one));
    const after =
      view.format === "html"
        ? words.map((one) => `<br><br><em>${one}</em>`).join("")
        : gap + words.join("\n");
    edits.push({
      start: place.end,
      end: place.end,
      after,
      ruleId: "reference",
      why: WHY_REFERENCE,
    });
  }
  return merged(edits);
}

/** Insertions at one place become one edit, since edits must not meet. */
function merged(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const at = result.findIndex(
      (one) => one.start === edit.start && one.end === edit.end && edit.start === edit.end,
    );
    const same = result[at];
    if (same === undefined) result.push(edit);
    else result[at] = { ...same, after: same.after + edit.after };
  }
  return result;
}

const isPlain = (masked: string): boolean => !/[\uE000-\uE00F]/.test(masked);

/** The owner's promise, unless somebody already speaks and names a time in the text. */
function promiseFor(reading: Reading): string | null {
  const { view, pack, context } = reading;
  if (ownerName(context) === null) return null;
  const speaks = new RegExp(pack.frame.someone, "u").test(view.masked);
  const time = sayTime(context, pack.frame.time);
  if (
    speaks &&
    (time === null ||
      view.source.includes(time) ||
      /[\uE008\uE009\uE00A\uE00B]/.test(view.masked) ||
      /time|date/.test(view.source.match(/\{[^}]*\}/g)?.join() ?? ""))
  )
    return null;
  return nextWord(reading, reading.act);
}

function lastOpenLine(reading: Reading): Line | undefined {
  return reading.lines.findLast(({ role, end }) => role === "text" && isOpen(reading, end));
}

const isOpen = ({ view }: Reading, at: number): boolean =>
  view.format === "text" || !enclosingTags(view, at).some((name) => CLOSED.has(name));
