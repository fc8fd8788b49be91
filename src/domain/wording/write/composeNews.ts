import type { Part } from "../moves/readMoves";
import type { Manner, Place } from "../pack";
import { inManner, mannerOf } from "../say/mannerOf";
import { nameOnce } from "../say/nameOnce";
import { cleanReference } from "../say/cleanReference";
import { sayPart, withoutCovered } from "../say/sayParts";
import { sayTime } from "../say/sayTime";
import { toSentence } from "../say/sentence";
import type { Reading } from "./draft";
import { newsAct } from "./newsAct";
import { nextWord } from "./nextWord";
import { voiceOf } from "./speaker";

/** What a message says, sentence by sentence, in the order a person would say it. */
export type News = {
  readonly sentences: readonly string[];
  readonly references: readonly string[];
};

type Said = {
  readonly place: Place;
  readonly text: string;
  /** It says something of its own: "when your item ships". */
  readonly isExact: boolean;
};

/** Says all of a message anew: each thing once, the news first, the owner's word in place of a vaguer one. */
export function composeNews(reading: Reading): News {
  const { sentences, pack, tone } = reading;
  const all = sentences.flatMap((sentence) => sentence.parts ?? []);
  const voice = voiceOf(reading);
  const parts = withoutCovered(all, voice);
  const said = unique(
    parts.map((part) => ({
      place: part.move.place,
      text: toSentence(sayPart(part, voice)),
      isExact: part.facts.length > 0,
    })),
  );
  const names = [...parts.flatMap(({ thing }) => thing ?? []), voice.message];
  const named = nameOnce(
    withNext(said, promiseFor(reading, said)).map(({ text }) => text),
    names,
    pack.things.again,
  ).filter((text) => text !== "");
  const references = [...new Set(all.flatMap((part) => part.references.map(cleanReference)))];
  const manner = mannerOf(pack.frame, tone);
  const opening = openingOf(reading, manner, all);
  return named.length === 0
    ? { sentences: [], references }
    : {
        sentences: [
          ...(opening === "" ? [] : [opening]),
          ...named.map((text) => inManner(text, manner)),
        ],
        references,
      };
}

/** What a manner says before the news; nothing where the source says thanks itself. */
const openingOf = ({ act }: Reading, manner: Manner | null, all: readonly Part[]): string =>
  all.some(({ move }) => move.id === "thanks-for-writing") ? "" : (manner?.openings[act] ?? "");

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
  const kept =
    next === null
      ? promised
      : promised.filter(({ text, isExact }) => isExact || /[\d{%]/.test(text));
  const own = next === null ? [] : [{ place: "next" as const, text: next, isExact: true }];
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
