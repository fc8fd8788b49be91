import type { GlossaryEntry, Message } from "#domain/wording/message";
import type { Translate } from "../i18n/translate";
import type { Engine } from "./engine";

type Kind = ReturnType<Engine["checkBeforeSend"]>[number]["kind"];

const MOST_NAMED = 3;
const LONGEST_NAMED = 60;

/** In the order in which they are said; the first two reach the customer as gibberish. */
const KINDS: readonly Kind[] = [
  "empty-placeholder",
  "unknown-placeholder",
  "internal-word",
  "promise-without-time",
];

/**
 * Looks at a public reply right before it is sent; takes a few milliseconds.
 *
 * @returns What it found, in sentences; null when there is nothing to say.
 */
export function checkDraft(
  engine: Pick<Engine, "checkBeforeSend">,
  message: Message,
  { glossary, t }: { glossary: readonly GlossaryEntry[]; t: Translate },
): string | null {
  const warnings = engine.checkBeforeSend(message, glossary);
  if (warnings.length === 0) return null;
  const sentences = KINDS.flatMap((kind) => {
    const words = warnings.filter((warning) => warning.kind === kind).map(({ text }) => text);
    return words.length === 0 ? [] : [t(`wording.save.${kind}`, { words: quoted(words) })];
  });
  return sentences.join(" ");
}

const quoted = (words: readonly string[]): string =>
  [...new Set(words.map(shortened))]
    .slice(0, MOST_NAMED)
    .map((word) => `“${word}”`)
    .join(", ");

const shortened = (text: string): string => {
  const words = text.trim();
  return words.length <= LONGEST_NAMED ? words : `${words.slice(0, LONGEST_NAMED).trimEnd()}…`;
};
