import { guessLanguage } from "#domain/language/guessLanguage";

/** From here on the words of a text count more than what the customer's profile says. */
const SPEAKS_FOR_ITSELF = 0.35;
const BETTER_THAN_NOTHING = 0.12;

/** What has no language: tags, placeholders and addresses. */
const WORDLESS =
  /<[^<>]*>|\{\{[^{}]*\}\}|\{%[^{}]*%\}|(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]+@\S+/g;

/**
 * The language of a draft: that of its words where they tell, else that of its reader.
 *
 * @param locale - The requester's, such as `pt-BR`; null when the help desk does not say.
 * @returns Two letters, null when nothing tells it.
 */
export function draftLanguage(text: string, locale: string | null): string | null {
  const guess = guessLanguage(text.replace(WORDLESS, " "));
  if (guess !== null && guess.confidence >= SPEAKS_FOR_ITSELF) return guess.language;
  const base = /^[a-z]{2}(?![a-z])/i.exec(locale ?? "")?.[0].toLowerCase();
  if (base !== undefined) return base;
  return guess !== null && guess.confidence >= BETTER_THAN_NOTHING ? guess.language : null;
}
