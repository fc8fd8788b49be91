import type { Phrase } from "./compileRules";
import { FACT_KEY, TAG_KEY, type Token } from "./tokenize";

/**
 * Compares a phrase with the tokens from a place on.
 *
 * @returns The index of the last token that belongs to the phrase, -1 when it does not stand
 * there. Optional words are taken when they are there. A phrase does not cross a line break.
 */
export function matchPhrase(
  phrase: Phrase,
  tokens: readonly Token[],
  from: number,
  text: { readonly masked: string; readonly crossesTags: boolean },
): number {
  let at = from;
  let last = -1;
  for (const { words, optional } of phrase.slots) {
    const here = last === -1 ? at : following(tokens, last, text);
    const token = here === -1 ? undefined : tokens[here];
    if (token !== undefined && fits(words, token)) {
      last = here;
      at = here + 1;
    } else if (!optional) return -1;
  }
  return last;
}

function following(
  tokens: readonly Token[],
  last: number,
  { masked, crossesTags }: { readonly masked: string; readonly crossesTags: boolean },
): number {
  const next = crossesTags && tokens[last + 1]?.key === TAG_KEY ? last + 2 : last + 1;
  const token = tokens[next];
  const before = tokens[last];
  if (token === undefined || before === undefined) return -1;
  for (let at = before.end; at < token.start; at += 1) if (masked.charCodeAt(at) === 10) return -1;
  return next;
}

const fits = (words: ReadonlySet<string>, token: Token): boolean =>
  words.has(token.key) || (token.isFact && words.has(FACT_KEY));
