import type { RewriteContext, Tone } from "../message";
import { english } from "../packs/en/english";
import { inManner, mannerOf } from "../say/mannerOf";
import { pick } from "../say/pick";
import { nextWord } from "../write/nextWord";
import { customerName, ownerName } from "../write/speaker";
import type { NoteSentence } from "./readClause";

/** What a message from a note tells, and who tells it. */
export type NoteMessage = {
  readonly sentences: readonly NoteSentence[];
  readonly about: string | null;
  readonly context: RewriteContext;
  readonly tone: Tone;
};

const NO_ACTION = "You don't need to do anything.";

/** The message: greeting, what it is about, the news, the owner's next word, and the name. */
export function toMessage({ sentences, about, context, tone }: NoteMessage): string {
  const { frame } = english;
  const manner = mannerOf(frame, tone);
  const { greetings, greetingsWithName } = manner ?? frame;
  const name = customerName(context);
  const owner = ownerName(context);
  const seed = sentences.map(({ text }) => text).join(" ");
  const hasNews = sentences.some(({ text }) => text !== NO_ACTION);
  const news = [
    openingOf(hasNews, owner !== null, about),
    ...sentences.map(({ text }) => text),
    nextWord({ context, pack: english, seed }, "other") ?? "",
  ];
  const paragraphs = [
    name === null
      ? pick(greetings, seed)
      : pick(greetingsWithName, seed).replace("{name}", () => name),
    news
      .filter((text) => text !== "")
      .map((text) => inManner(text, manner))
      .join(" "),
    owner === null ? "" : [...(manner === null ? [] : [manner.farewell]), owner].join("\n"),
  ];
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

function openingOf(hasNews: boolean, isPerson: boolean, about: string | null): string {
  const on = about === null ? "" : ` about ${about}`;
  if (hasNews) return `${isPerson ? "I" : "We"} have news${about === null ? " for you" : on}.`;
  return `${isPerson ? "I" : "We"} have no news yet${on}.`;
}
