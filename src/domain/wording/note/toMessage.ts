import type { RewriteContext, Tone } from "../message";
import type { LanguagePack } from "../pack";
import { inManner, mannerOf } from "../say/mannerOf";
import { pick } from "../say/pick";
import { gapOf } from "../say/sentence";
import { nextWord } from "../write/nextWord";
import { customerName, ownerName } from "../write/speaker";
import type { NoteRules } from "./noteRules";
import type { NoteSentence } from "./readClause";

/** What a message from a note tells, and who tells it. */
export type NoteMessage = {
  readonly sentences: readonly NoteSentence[];
  readonly about: string | null;
  readonly context: RewriteContext;
  readonly tone: Tone;
};

/** The message: greeting, what it is about, the news, the owner's next word, and the name. */
export function toMessage(
  { sentences, about, context, tone }: NoteMessage,
  pack: LanguagePack,
): string {
  const { frame, notes } = pack;
  const manner = mannerOf(frame, tone);
  const { greetings, greetingsWithName } = manner ?? frame;
  const name = customerName(context);
  const owner = ownerName(context);
  const seed = sentences.map(({ text }) => text).join(" ");
  const hasNews = sentences.some(({ isNews }) => isNews);
  const news = [
    openingOf(hasNews ? notes.news : notes.none, owner !== null, about),
    ...sentences.map(({ text }) => text),
    nextWord({ context, pack, seed }, "other") ?? "",
  ];
  const paragraphs = [
    name === null
      ? pick(greetings, seed)
      : pick(greetingsWithName, seed).replace("{name}", () => name),
    news
      .filter((text) => text !== "")
      .map((text) => inManner(text, manner))
      .join(gapOf(pack)),
    owner === null ? "" : [...(manner === null ? [] : [manner.farewell]), owner].join("\n"),
  ];
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

function openingOf(opening: NoteRules["news"], isPerson: boolean, about: string | null): string {
  if (about === null) return isPerson ? opening.person : opening.firm;
  const sentence = isPerson ? opening.personAbout : opening.firmAbout;
  return sentence.replace("{about}", () => about);
}
