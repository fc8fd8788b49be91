import { applyEdits } from "../edit/applyEdits";
import type { Edit } from "../edit/edit";
import { gapOf } from "../say/sentence";
import type { Line } from "../layout/line";
import { closingEdits } from "./closingEdits";
import { composeNews } from "./composeNews";
import type { Draft, Reading } from "./draft";
import { greetingEdits } from "./greetingEdits";

const WHY =
  "Said in the order in which a person would say it: the news, what comes next, what one can do.";

/**
 * Writes an HTML message anew within its own paragraphs: their tags stay byte for byte where they are, and
 * what we have to say is spread over them in our order.
 *
 * @returns Null when there is more than paragraphs, when a number would leave its tags, or when there are more
 * paragraphs than sentences, since none may be left empty.
 */
export function composeHtml(reading: Reading): Draft | null {
  const places = placesOf(reading);
  const { sentences, references } = composeNews(reading);
  if (places === null || sentences.length < places.length) return null;
  if (references.some((reference) => reference.includes("<"))) return null;
  const size = Math.ceil(sentences.length / places.length);
  const spread = spreadOver(sentences, places.length, size);
  const edits = places.map(({ start, end }, at): Edit => ({
    start,
    end,
    after: (spread[at] ?? []).join(gapOf(reading.pack)),
    ruleId: "order",
    why: WHY,
  }));
  const { text, changes } = applyEdits(reading.view.source, [
    ...edits,
    ...greetingEdits(reading),
    ...closingEdits(reading, references, null),
  ]);
  return { body: text, written: "composed", changes, problems: [] };
}

/** The lines that hold nothing but sentences; null when some line holds more. */
function placesOf({ view, lines, sentences }: Reading): Pick<Line, "start" | "end">[] | null {
  const texts = lines.filter(({ role }) => role === "text");
  const places = texts.map(({ start, end }) => {
    const own = sentences.filter((one) => one.start >= start && one.end <= end);
    const first = own[0];
    const last = own.at(-1);
    if (first === undefined || last === undefined) return null;
    const rest = view.masked.slice(start, first.start) + view.masked.slice(last.end, end);
    const between = own.slice(1).map((one, at) => view.masked.slice(own[at]?.end, one.start));
    return /\S/.test(rest + between.join("")) ? null : { start: first.start, end: last.end };
  });
  const whole = places.filter((place) => place !== null);
  return whole.length === places.length ? whole : null;
}

/** Sentences in their order, each place with one at least and the first places with the most. */
function spreadOver(sentences: readonly string[], places: number, size: number): string[][] {
  const spread: string[][] = [];
  let at = 0;
  for (let place = 0; place < places; place += 1) {
    const left = places - place - 1;
    const count = Math.max(1, Math.min(size, sentences.length - at - left));
    spread.push(sentences.slice(at, at + count));
    at += count;
  }
  return spread;
}
