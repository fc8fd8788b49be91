import type { Change } from "../message";
import type { LanguagePack } from "../pack";
import { mannerOf } from "../say/mannerOf";
import { sayPart, type Voice } from "../say/sayParts";
import { gapOf, toSentence } from "../say/sentence";
import { composeHtml } from "./composeHtml";
import { composeNews } from "./composeNews";
import type { Draft, Reading, ReadSentence } from "./draft";
import { greetingOf } from "./greeting";
import { senderOf } from "./sender";
import { voiceOf } from "./speaker";

/**
 * Writes a message anew, in the order a person would: greeting, news, next step, what one can
 * do, name, and the reference last. Only for a text of which every sentence is understood; HTML keeps its
 * paragraphs and tags.
 *
 * @returns Null when some of it is not understood, or when nothing would be left to say.
 */
export function compose(reading: Reading): Draft | null {
  if (!canCompose(reading)) return null;
  if (reading.view.format === "html") return composeHtml(reading);
  const { view, lines, pack } = reading;
  const { sentences, references } = composeNews(reading);
  if (sentences.length === 0) return null;
  const rows = lines
    .filter(({ role }) => role === "row")
    .map(({ start, end }) => view.source.slice(start, end));
  const manner = mannerOf(pack.frame, reading.tone);
  const sender = senderOf(reading);
  const paragraphs = [
    greetingOf(reading),
    sentences.join(gapOf(pack)),
    rows.join("\n"),
    [...(manner === null || sender.length === 0 ? [] : [manner.farewell]), ...sender].join("\n"),
    referenceLine(references, pack),
  ].filter((paragraph) => paragraph !== "");
  const history = lines.find(({ role }) => role === "history");
  const tail = history === undefined ? "" : `\n\n${view.source.slice(history.start)}`;
  const body =
    paragraphs.join("\n\n") + (tail === "" ? (/\n$/.test(view.source) ? "\n" : "") : tail);
  return { body, written: "composed", changes: changesOf(reading, voiceOf(reading)), problems: [] };
}

function canCompose({ view, sentences, lines }: Reading): boolean {
  if (view.facts.some(({ kind }) => kind === "control-tag")) return false;
  if (lines.some(({ role }) => role === "item")) return false;
  return sentences.length > 0 && sentences.every(({ parts }) => parts !== null);
}

function referenceLine(references: readonly string[], { frame }: LanguagePack): string {
  const listed = references.join(", ");
  return listed === "" ? "" : frame.reference.replace("{reference}", () => listed);
}

function changesOf({ sentences, view, pack }: Reading, voice: Voice): Change[] {
  return sentences.flatMap((sentence: ReadSentence) => {
    const parts = sentence.parts ?? [];
    const before = view.source.slice(sentence.start, sentence.end);
    const after = parts
      .map((part) => toSentence(sayPart(part, voice)))
      .filter((text) => text !== "")
      .join(gapOf(pack));
    const first = parts[0];
    if (first === undefined || before === after) return [];
    return [{ before, after, ruleId: first.move.id, why: first.move.why }];
  });
}
