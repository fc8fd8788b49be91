import { applyEdits } from "../edit/applyEdits";
import type { Edit } from "../edit/edit";
import { editSpan } from "../edit/editSpan";
import { cleanReference } from "../say/cleanReference";
import { sayPart, type Voice } from "../say/sayParts";
import { toSentence } from "../say/sentence";
import type { Draft, Reading, ReadSentence } from "./draft";
import { frameEdits } from "./frameEdits";
import { ownerName } from "./speaker";

/** Improves a message sentence by sentence and leaves what is not understood as it is, but for single words. */
export function editInPlace(reading: Reading, refused: ReadonlySet<string> = new Set()): Draft {
  const voice = { person: ownerName(reading.context) !== null, seed: reading.seed };
  const references: string[] = [];
  const rewritten = reading.sentences.flatMap((sentence): Edit[] => {
    const edit = rewriteSentence(reading, sentence, voice);
    if (edit === null) return [];
    for (const { reference } of sentence.parts ?? [])
      if (reference !== null) references.push(cleanReference(reference));
    return [edit];
  });
  const covered = (start: number, end: number) =>
    rewritten.some((edit) => start < edit.end && edit.start < end);
  const spans = reading.hits.flatMap((hit) => {
    if (covered(hit.start, hit.end) || isOutOfReach(reading, hit.start)) return [];
    const edit = editSpan(hit, reading.view.masked);
    return edit === null ? [] : [edit];
  });
  const edits = [...rewritten, ...spans, ...frameEdits(reading, [...new Set(references)])];
  const { text, changes } = applyEdits(
    reading.view.source,
    edits.filter((edit) => !refused.has(keyOf(edit))),
  );
  return {
    body: text,
    written: changes.length > 0 ? "edited" : "unchanged",
    changes,
    problems: [],
  };
}

/** Tells edits apart when some of them are refused. */
export const keyOf = ({ start, end, ruleId }: Edit): string => `${start}-${end}-${ruleId}`;

function rewriteSentence(reading: Reading, sentence: ReadSentence, voice: Voice): Edit | null {
  const { parts, start, end } = sentence;
  const first = parts?.[0];
  if (parts === null || first === undefined) return null;
  const before = reading.view.source.slice(start, end);
  const said = parts.map((part) => toSentence(sayPart(part, voice))).filter((text) => text !== "");
  const after = said.join(" ");
  if (before === after || isSaidAlready(before, parts.length, first.move, voice)) return null;
  return { start, end, after, ruleId: first.move.id, why: first.move.why };
}

/** True when a sentence is one of our own ways to say this. */
function isSaidAlready(
  sentence: string,
  partCount: number,
  move: { readonly we: readonly string[]; readonly i?: readonly string[] },
  voice: Voice,
): boolean {
  if (partCount !== 1) return false;
  const own = voice.person ? (move.i ?? move.we) : move.we;
  return own.some((words) => toSentence(words) === sentence);
}

function isOutOfReach({ lines }: Reading, at: number): boolean {
  const line = lines.find(({ start, end }) => start <= at && at < end);
  return line === undefined || line.role === "history";
}
