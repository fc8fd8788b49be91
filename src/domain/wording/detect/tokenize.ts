/** A word, fact or sign of a masked text; `key` is its lower-case form, short facts included ("2"). */
export type Token = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isFact: boolean;
};

const SPACED =
  /[\uE000-\uE00F]\uE0FF*|\be-mails?\b|[\p{L}\p{N}]+(?:['’](?!s\b)\p{L}+)?|['’]s\b|[([{]{2,}|[^\s\p{L}\p{N}#-]/giu;
const UNSPACED =
  /[\uE000-\uE00F]\uE0FF*|[\u3040-\u30FF\u3400-\u9FFF]|[a-zA-Z0-9À-ÿ]+|[^\s\u3040-\u30FF\u3400-\u9FFFa-zA-Z0-9À-ÿ#-]/gu;

/** The key of a token that stands for a fact. */
export const FACT_KEY = "#";
/** The key of an HTML tag inside a line. */
export const TAG_KEY = "<>";

/** "Tier 2" and "L3" are words for our rules, although the figure is a fact. */
const LONGEST_WORDLIKE_FACT = 3;

/**
 * Cuts masked text into words, facts and signs. White space, hyphens and `#` are passed
 * over, so that "follow-up" is "follow up" and "ticket #12" is "ticket 12".
 *
 * @param source - The text before masking, as long as `masked`.
 * @param unspaced - For languages that do not put spaces between words.
 */
export function tokenize(masked: string, source = masked, unspaced = false): Token[] {
  const tokens: Token[] = [];
  const pattern = unspaced ? UNSPACED : SPACED;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(masked); found !== null; found = pattern.exec(masked)) {
    const end = found.index + found[0].length;
    tokens.push(tokenOf(found[0], found.index, source.slice(found.index, end)));
  }
  return tokens;
}

function tokenOf(masked: string, start: number, text: string): Token {
  const end = start + masked.length;
  const code = masked.charCodeAt(0);
  if (code === 0xe002) return { key: TAG_KEY, start, end, isFact: false };
  if (code < 0xe000 || code > 0xe00f) return { key: wordKey(masked), start, end, isFact: false };
  const key = text.length <= LONGEST_WORDLIKE_FACT ? text.toLowerCase() : FACT_KEY;
  return { key, start, end, isFact: true };
}

function wordKey(word: string): string {
  const lower = word.toLowerCase();
  const straight = lower.includes("’") ? lower.replace("’", "'") : lower;
  return straight.startsWith("e-mail") ? `email${straight.slice("e-mail".length)}` : straight;
}
