import type { Edit } from "../edit/edit";
import { editSpan } from "../edit/editSpan";
import { tidyGaps } from "../edit/tidyGaps";
import { cleanReference } from "../say/cleanReference";
import type { Part } from "../moves/readMoves";
import { sayPart, type Voice, withoutCovered } from "../say/sayParts";
import { sayTime } from "../say/sayTime";
import { gapOf, toSentence } from "../say/sentence";
import type { LanguagePack } from "../pack";
import type { Reading, ReadSentence } from "./draft";
import { closingEdits, promiseOf } from "./closingEdits";
import { greetingEdits } from "./greetingEdits";
import { voiceOf } from "./speaker";
import { splitEdits } from "./splitEdits";

/** Improves a message sentence by sentence and leaves what is not understood as it is, but for single words. */
export function editInPlace(reading: Reading): readonly Edit[] {
  const voice = voiceOf(reading);
  const references: string[] = [];
  const all = reading.sentences.flatMap(({ parts }) => parts ?? []);
  const promise = promiseOf(reading);
  const saysTime = promise !== null && sayTime(reading.context, reading.pack.frame.time) !== null;
  const later = laterVoice(voice, reading.pack);
  const say = (parts: readonly Part[], isFirst: boolean) =>
    withoutCovered(parts, voice, all)
      .map((part) => ({
        isVague: part.move.place === "next" && part.facts.length === 0,
        text: toSentence(sayPart(part, isFirst || part.move.place !== "next" ? voice : later)),
      }))
      .filter(({ text, isVague }) => !(saysTime && isVague && !/[\d{%]/.test(text)))
      .map(({ text }) => text)
      .filter((text) => text !== "");
  const rewritten = reading.sentences.flatMap((sentence): Edit[] => {
    const edit = rewriteSentence(reading, sentence, say);
    if (edit === null) return [];
    const own = (sentence.parts ?? []).flatMap((part) => part.references);
    references.push(...own.filter((reference) => !isTagged(reference)).map(cleanReference));
    return [withReferences(edit, own.filter(isTagged))];
  });
  const spoken = withoutEchoes(rewritten);
  const someone = new RegExp(reading.pack.frame.someone, "u");
  const speaks = spoken.some(({ after }) => someone.test(after));
  const spans = reading.hits.flatMap((hit) => {
    if (meets(spoken, hit.start, hit.end) || isOutOfReach(reading, hit.start)) return [];
    const edit = editSpan(hit, reading.view.masked);
    return edit === null ? [] : [edit];
  });
  const edits = [
    ...spoken,
    ...spans,
    ...splitEdits(reading).filter(({ start, end }) => !meets(spans, start, end)),
    ...greetingEdits(reading),
    ...closingEdits(reading, [...new Set(references)], saysTime || !speaks ? promise : null),
  ];
  return tidyGaps(edits, reading.view);
}

const meets = (edits: readonly Edit[], start: number, end: number): boolean =>
  edits.some((edit) => start < edit.end && edit.start < end);

const isTagged = (reference: string): boolean => reference.includes("<");

/** A sentence with the references that stay with it, since their tags cannot move. */
const withReferences = (edit: Edit, references: readonly string[]): Edit =>
  references.length === 0 || edit.after === ""
    ? edit
    : {
        ...edit,
        after: edit.after.replace(/[.!?]?$/, (stop) => ` (${references.join(", ")})${stop}`),
      };

/** How the matter is called after the first sentence, which names it. */
const laterVoice = (voice: Voice, { things }: LanguagePack): Voice => ({
  ...voice,
  message: things.again === "" ? voice.message : things.again,
});

/** Says a thing once where several sentences of the source come to the same. */
function withoutEchoes(edits: readonly Edit[]): Edit[] {
  return edits.map((edit, at) =>
    edits.findIndex(({ after }) => after === edit.after) < at ? { ...edit, after: "" } : edit,
  );
}

function rewriteSentence(
  reading: Reading,
  sentence: ReadSentence,
  say: (parts: readonly Part[], isFirst: boolean) => readonly string[],
): Edit | null {
  const { parts, start, end } = sentence;
  const first = parts?.[0];
  if (parts === null || first === undefined) return null;
  const before = reading.view.source.slice(start, end);
  const after = [...new Set(say(parts, sentence === reading.sentences[0]))].join(
    gapOf(reading.pack),
  );
  if (before === after) return null;
  return { start, end, after, ruleId: first.move.id, why: first.move.why };
}

function isOutOfReach({ lines }: Reading, at: number): boolean {
  const line = lines.find(({ start, end }) => start <= at && at < end);
  return line === undefined || line.role === "history";
}
