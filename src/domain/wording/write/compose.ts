import type { Part } from "../moves/readMoves";
import type { LanguagePack, Manner, Place } from "../pack";
import { cleanReference } from "../say/cleanReference";
import { nameOnce } from "../say/nameOnce";
import { inManner, mannerOf } from "../say/mannerOf";
import { sayPart, type Voice, withoutCovered } from "../say/sayParts";
import { sayTime } from "../say/sayTime";
import { gapOf, toSentence } from "../say/sentence";
import type { Change } from "../message";
import type { Draft, Reading, ReadSentence } from "./draft";
import { greetingOf } from "./greeting";
import { newsAct } from "./newsAct";
import { nextWord } from "./nextWord";
import { senderOf } from "./sender";
import { voiceOf } from "./speaker";

type Said = { readonly place: Place; readonly id: string; readonly text: string };

/**
 * Writes a message anew, in the order a person would: greeting, news, next step, what one can
 * do, name, and the reference last. Only for plain text of which every sentence is understood.
 *
 * @returns Null when some of it is not understood, or when nothing would be left to say.
 */
export function compose(reading: Reading): Draft | null {
  if (!canCompose(reading)) return null;
  const { view, sentences, lines, pack } = reading;
  const all = sentences.flatMap((sentence) => sentence.parts ?? []);
  const voice = voiceOf(reading);
  const parts = withoutCovered(all, voice);
  const said = unique(
    parts.map((part) => ({
      place: part.move.place,
      id: part.move.id,
      text: toSentence(sayPart(part, voice)),
    })),
  );
  const names = [...parts.flatMap(({ thing }) => thing ?? []), voice.message];
  const news = nameOnce(
    withNext(said, promiseFor(reading, said)).map(({ text }) => text),
    names,
    pack.things.again,
  );
  if (news.every((text) => text === "")) return null;
  const rows = lines
    .filter(({ role }) => role === "row")
    .map(({ start, end }) => view.source.slice(start, end));
  const manner = mannerOf(pack.frame, reading.tone);
  const sender = senderOf(reading);
  const paragraphs = [
    greetingOf(reading),
    [openingOf(reading, manner, all), ...news.map((text) => inManner(text, manner))]
      .filter((text) => text !== "")
      .join(gapOf(pack)),
    rows.join("\n"),
    [...(manner === null || sender.length === 0 ? [] : [manner.farewell]), ...sender].join("\n"),
    referenceLine(referencesOf(all), pack),
  ].filter((paragraph) => paragraph !== "");
  const history = lines.find(({ role }) => role === "history");
  const tail = history === undefined ? "" : `\n\n${view.source.slice(history.start)}`;
  const body =
    paragraphs.join("\n\n") + (tail === "" ? (/\n$/.test(view.source) ? "\n" : "") : tail);
  return { body, written: "composed", changes: changesOf(reading, voice), problems: [] };
}

/** What a manner says before the news; nothing where the source says thanks itself. */
const openingOf = ({ act }: Reading, manner: Manner | null, all: readonly Part[]): string =>
  all.some(({ move }) => move.id === "thanks-for-writing") ? "" : (manner?.openings[act] ?? "");

function canCompose({ view, sentences, lines }: Reading): boolean {
  if (view.format === "html") return false;
  if (view.facts.some(({ kind }) => kind === "control-tag")) return false;
  if (lines.some(({ role }) => role === "item")) return false;
  return sentences.length > 0 && sentences.every(({ parts }) => parts !== null);
}

/** The owner's next word; none without a time where one person speaks anyway. */
function promiseFor(reading: Reading, said: readonly Said[]): string | null {
  const { context, pack } = reading;
  const speaks = new RegExp(pack.frame.someone, "u");
  const isHeard = said.some(({ text }) => speaks.test(text));
  return isHeard && sayTime(context, pack.frame.time) === null
    ? null
    : nextWord(reading, newsAct(reading));
}

/** The news in its order, with the owner's promise in place of a vaguer one. */
function withNext(said: readonly Said[], next: string | null): Said[] {
  const at = (place: Place) => said.filter((one) => one.place === place);
  const promised = at("next");
  const kept = next === null ? promised : promised.filter(({ text }) => /[\d{%]/.test(text));
  const own = next === null ? [] : [{ place: "next" as const, id: "promise", text: next }];
  return [
    ...at("lead"),
    ...at("main"),
    ...kept,
    ...own,
    ...at("how"),
    ...at("link"),
    ...at("close"),
  ];
}

function unique(said: readonly Said[]): Said[] {
  const seen = new Set<string>();
  return said.filter(({ text }) => text !== "" && !seen.has(text) && seen.add(text));
}

const referencesOf = (parts: readonly Part[]): string[] => [
  ...new Set(parts.flatMap(({ references }) => references.map(cleanReference))),
];

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
