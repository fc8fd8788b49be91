import type { Edit } from "../edit/edit";
import type { Line } from "../layout/line";
import { sayTime } from "../say/sayTime";
import type { Reading, ReadSentence } from "./draft";
import { newsAct } from "./newsAct";
import { nextWord } from "./nextWord";
import { closingPlace, footPlace } from "./places";
import { isSigned } from "./isSigned";
import { ownerName } from "./speaker";

const WHY_NEXT = "One person speaks, and says when there is more.";
const WHY_NAME = "A message ends with the name of whoever wrote it.";
const WHY_REFERENCE = "The number stands last and small.";
const TIME = /[\uE008-\uE00B]/;
const TIME_PLACEHOLDER = /\{[^}]*(?:time|date|day|due)[^}]*\}/i;

/** What comes after the news: the owner's promise, the name, and the reference. */
export function closingEdits(
  reading: Reading,
  references: readonly string[],
  promise: string | null,
): Edit[] {
  const gap = reading.view.format === "html" ? "<br><br>" : "\n\n";
  const at = closingPlace(reading);
  const edits: Edit[] = [];
  if (promise !== null) edits.push(insertion(at, gap + promise, "next-word", WHY_NEXT));
  edits.push(...nameEdits(reading, at, gap));
  if (references.length > 0) {
    const after = gap + referenceLine(reading, references.join(", "));
    edits.push(insertion(footPlace(reading), after, "reference", WHY_REFERENCE));
  }
  return joined(edits);
}

const insertion = (at: number, after: string, ruleId: string, why: string): Edit => ({
  start: at,
  end: at,
  after,
  ruleId,
  why,
});

function referenceLine({ view, pack }: Reading, reference: string): string {
  const line = pack.frame.reference.replace("{reference}", () => reference);
  return view.format === "html" ? `<em>${line}</em>` : line;
}

/** The owner's promise, unless somebody already speaks in the text, and names a time if one is known. */
export function promiseOf(reading: Reading): string | null {
  const { view, pack, context } = reading;
  if (ownerName(context) === null) return null;
  const someone = new RegExp(pack.frame.someone, "u");
  const time = sayTime(context, pack.frame.time);
  const isSaid =
    time === null
      ? someone.test(view.masked)
      : view.source.includes(time) ||
        reading.sentences.some((one) => isPromise(reading, one, someone));
  return isSaid ? null : nextWord(reading, newsAct(reading));
}

function isPromise({ view }: Reading, { start, end }: ReadSentence, someone: RegExp): boolean {
  return (
    someone.test(view.masked.slice(start, end)) &&
    (TIME.test(view.masked.slice(start, end)) ||
      TIME_PLACEHOLDER.test(view.source.slice(start, end)))
  );
}

function nameEdits(reading: Reading, at: number, gap: string): Edit[] {
  const { view, lines, context, pack } = reading;
  const owner = ownerName(context);
  if (owner === null || isNamed(reading, owner) || isSigned(reading)) return [];
  const nobody = new RegExp(pack.frame.nobody, "iu");
  const faceless = lines.find(
    (line) =>
      line.role === "sender" && isPlain(reading, line) && nobody.test(textOf(reading, line)),
  );
  if (faceless !== undefined)
    return [
      { start: faceless.start, end: faceless.end, after: owner, ruleId: "name", why: WHY_NAME },
    ];
  const farewell = lines.findLast((line) => line.role === "farewell" && isPlain(reading, line));
  if (farewell === undefined) return [insertion(at, gap + owner, "name", WHY_NAME)];
  const newLine = view.format === "html" ? "<br>" : "\n";
  return [insertion(farewell.end, newLine + owner, "name", WHY_NAME)];
}

/** True when the last line of the message names the owner. */
function isNamed({ view, lines }: Reading, owner: string): boolean {
  const last = lines.findLast(({ role }) => role === "text" || role === "sender");
  return last !== undefined && view.source.slice(last.start, last.end).includes(owner);
}

const textOf = ({ view }: Reading, { start, end }: Line): string => view.masked.slice(start, end);

const isPlain = (reading: Reading, line: Line): boolean =>
  !/[\uE000-\uE00F]/.test(textOf(reading, line));

/** Insertions at one place become one edit, since edits must not meet. */
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const at = result.findIndex(
      ({ start, end }) => start === end && start === edit.start && edit.start === edit.end,
    );
    const same = result[at];
    if (same === undefined) result.push(edit);
    else result[at] = { ...same, after: same.after + edit.after };
  }
  return result;
}
