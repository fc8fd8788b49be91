import type { Edit } from "../edit/edit";
import { editSpan } from "../edit/editSpan";
import { tidyGaps } from "../edit/tidyGaps";
import { cleanReference } from "../say/cleanReference";
import { sayPart, type Voice, withoutCovered } from "../say/sayParts";
import { gapOf, toSentence } from "../say/sentence";
import type { Reading, ReadSentence } from "./draft";
import { closingEdits } from "./closingEdits";
import { greetingEdits } from "./greetingEdits";
import { voiceOf } from "./speaker";

/** Improves a message sentence by sentence and leaves what is not understood as it is, but for single words. */
export function editInPlace(reading: Reading): readonly Edit[] {
  const voice = voiceOf(reading);
  const references: string[] = [];
  const rewritten = reading.sentences.flatMap((sentence): Edit[] => {
    const edit = rewriteSentence(reading, sentence, voice);
    if (edit === null) return [];
    for (const { reference } of sentence.parts ?? [])
      if (reference !== null) references.push(cleanReference(reference));
    return [edit];
  });
  const spoken = withoutEchoes(rewritten);
  const covered = (start: number, end: number) =>
    spoken.some((edit) => start < edit.end && edit.start < end);
  const spans = reading.hits.flatMap((hit) => {
    if (covered(hit.start, hit.end) || isOutOfReach(reading, hit.start)) return [];
    const edit = editSpan(hit, reading.view.masked);
    return edit === null ? [] : [edit];
  });
  const edits = [
    ...spoken,
    ...spans,
    ...greetingEdits(reading),
    ...closingEdits(reading, [...new Set(references)]),
  ];
  return tidyGaps(edits, reading.view);
}

/** Says a thing once where several sentences of the source come to the same. */
function withoutEchoes(edits: readonly Edit[]): Edit[] {
  return edits.map((edit, at) =>
    edits.findIndex(({ after }) => after === edit.after) < at ? { ...edit, after: "" } : edit,
  );
}

function rewriteSentence(reading: Reading, sentence: ReadSentence, voice: Voice): Edit | null {
  const { parts, start, end } = sentence;
  const first = parts?.[0];
  if (parts === null || first === undefined) return null;
  const before = reading.view.source.slice(start, end);
  const said = withoutCovered(parts, voice)
    .map((part) => toSentence(sayPart(part, voice)))
    .filter((text) => text !== "");
  const after = [...new Set(said)].join(gapOf(reading.pack));
  if (before === after) return null;
  return { start, end, after, ruleId: first.move.id, why: first.move.why };
}

function isOutOfReach({ lines }: Reading, at: number): boolean {
  const line = lines.find(({ start, end }) => start <= at && at < end);
  return line === undefined || line.role === "history";
}
