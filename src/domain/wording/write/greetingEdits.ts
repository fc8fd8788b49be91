import type { Edit } from "../edit/edit";
import type { Line } from "../layout/line";
import type { Reading } from "./draft";
import { greetingOf, isForNobody } from "./greeting";
import { openingPlace } from "./places";
import { customerName } from "./speaker";

const WHY = "A person is greeted by name.";
/** A greeting of nobody at the head of a sentence: "Hello there, your order …". */
const TO_NOBODY =
  /^(?:hi|hello|hey|dear|greetings)(?: (?:there|all|everyone|everybody|team|friend|customer|user|client))?[,!]$/i;
const INLINE_GREETING =
  /^\W*(?:hi|hello|hey|dear|hallo|bonjour|chère?s?|hola|estimad[oa]s?|olá|prezad[oa]s?|guten|sehr geehrte[rs]?)(?!\p{L})[^.!?\n]{0,40}?[,!:–—]/iu;

/** Greets by name where a name is known and the text does not do so already; and never a role. */
export function greetingEdits(reading: Reading): Edit[] {
  const line = reading.lines.find(({ role }) => role === "greeting");
  return line === undefined ? greetingBefore(reading) : greetingInstead(reading, line);
}

function greetingInstead(reading: Reading, line: Line): Edit[] {
  const { view, context } = reading;
  const masked = view.masked.slice(line.start, line.end);
  const source = view.source.slice(line.start, line.end);
  const name = customerName(context);
  if (/\uE000/.test(masked) || (name !== null && source.includes(name))) return [];
  if (name === null && !isForNobody(reading, line)) return [];
  const words = wordsOf(masked, line);
  if (words === null) return [];
  const after = greetingOf(reading);
  if (after === view.source.slice(words.start, words.end)) return [];
  return [{ ...words, after, ruleId: "greeting", why: WHY }];
}

/** The stretch of a greeting between the tags around it; null when tags stand inside. */
function wordsOf(masked: string, line: Line): { start: number; end: number } | null {
  const lead = /^(?:\uE002\uE0FF*|\s)*/.exec(masked)?.[0].length ?? 0;
  const tail = /(?:\uE002\uE0FF*|\s)*$/.exec(masked)?.[0].length ?? 0;
  const inner = masked.slice(lead, masked.length - tail);
  if (/[\uE000-\uE0FF]/.test(inner)) return null;
  return { start: line.start + lead, end: line.end - tail };
}

function greetingBefore(reading: Reading): Edit[] {
  const { view, context, lines } = reading;
  if (customerName(context) === null && !view.template) return [];
  const first = lines.find(({ role }) => role !== "blank");
  const at = openingPlace(reading);
  if (first === undefined || first.role === "history") return [];
  const inline = INLINE_GREETING.exec(view.masked.slice(first.start, first.end));
  if (inline !== null) return inlineEdits(reading, first.start, inline[0]);
  const gap = view.format === "html" ? "<br><br>" : "\n\n";
  return [{ start: at, end: at, after: greetingOf(reading) + gap, ruleId: "greeting", why: WHY }];
}

function inlineEdits(reading: Reading, start: number, said: string): Edit[] {
  const isToNobody =
    TO_NOBODY.test(said) || isForNobody(reading, { start, end: start + said.length });
  if (!isToNobody || customerName(reading.context) === null) return [];
  return [
    { start, end: start + said.length, after: greetingOf(reading), ruleId: "greeting", why: WHY },
  ];
}
