import type { Rule } from "../pack";
import type { CompiledRules, Phrase } from "./compileRules";
import { matchPhrase } from "./matchPhrase";
import { FACT_KEY, TAG_KEY, type Token } from "./tokenize";

/** A phrase of a rule found in a text; offsets are those of the text. */
export type Hit = {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
  readonly language: string;
  /** What an edit writes; null when only a person can say it. */
  readonly instead: string | null;
};

const SENTENCE_END = new Set([".", "!", "?", "。", "！", "？"]);
const REACH = 12;

/**
 * Every phrase in a text, the longest first at each place, none inside another.
 *
 * @param tokens - The tokens of the masked text, in order.
 * @param masked - The masked text; phrases do not cross its line breaks.
 */
export function findPhrases(tokens: readonly Token[], masked: string, rules: CompiledRules): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = longestAt(tokens, at, masked, rules);
    if (found === null) {
      at += 1;
      continue;
    }
    hits.push({
      start: tokens[at]?.start ?? 0,
      end: tokens[found.last]?.end ?? 0,
      rule: found.phrase.rule,
      language: found.phrase.language,
      instead: insteadOf(found.phrase, tokens.slice(at, found.last + 1)),
    });
    at = found.last + 1;
  }
  return hits;
}

function longestAt(
  tokens: readonly Token[],
  from: number,
  masked: string,
  rules: CompiledRules,
): { phrase: Phrase; last: number } | null {
  let best: { phrase: Phrase; last: number } | null = null;
  const token = tokens[from];
  if (token === undefined) return null;
  const text = { masked, crossesTags: rules.crossesTags };
  for (const candidates of candidatesAt(tokens, from, rules)) {
    for (const phrase of candidates) {
      const last = matchPhrase(phrase, tokens, from, text);
      if (last === -1 || (best !== null && last <= best.last)) continue;
      if (isMeant(phrase.rule, tokens, from, last) && isPlaced(phrase.rule, masked, token.start))
        best = { phrase, last };
    }
  }
  return best;
}

const NONE: readonly (readonly Phrase[])[] = [];

/** The phrases that could begin at a place, by the words that stand there. */
function candidatesAt(
  tokens: readonly Token[],
  from: number,
  { opened, crossesTags }: CompiledRules,
): readonly (readonly Phrase[])[] {
  const firsts = under(opened, tokens[from]);
  if (firsts.length === 0) return NONE;
  const next = crossesTags && tokens[from + 1]?.key === TAG_KEY ? from + 2 : from + 1;
  return firsts.flatMap(({ alone, followed }) => [alone, ...under(followed, tokens[next])]);
}

const NOTHING: readonly never[] = [];

/** What is listed under a token: under its words, and for a fact also under any fact. */
function under<Listed>(
  index: ReadonlyMap<string, Listed>,
  token: Token | undefined,
): readonly Listed[] {
  if (token === undefined) return NOTHING;
  const byKey = index.get(token.key);
  const byFact = token.isFact ? index.get(FACT_KEY) : undefined;
  if (byKey === undefined) return byFact === undefined ? NOTHING : [byFact];
  return byFact === undefined || byFact === byKey ? [byKey] : [byKey, byFact];
}

function insteadOf({ rule, written }: Phrase, tokens: readonly Token[]): string | null {
  if (rule.only === "finding") return null;
  const spelled = rule.forms?.[tokens.map(({ key }) => key).join(" ")];
  return spelled ?? rule.forms?.[written] ?? rule.instead[0] ?? null;
}

const BEFORE_LINE = /(?:^|\n)[\s\uE002\uE0FF*•·>-]*$/;

function isPlaced(rule: Rule, masked: string, start: number): boolean {
  return rule.at !== "line" || BEFORE_LINE.test(masked.slice(Math.max(0, start - 200), start));
}

function isMeant(rule: Rule, tokens: readonly Token[], first: number, last: number): boolean {
  const { unless } = rule;
  if (unless === undefined) return true;
  if (unless.before?.includes(tokens[first - 1]?.key ?? "") === true) return false;
  if (unless.after?.includes(tokens[last + 1]?.key ?? "") === true) return false;
  if (unless.near === undefined) return true;
  return !isNear(unless.near, tokens, first, -1) && !isNear(unless.near, tokens, last, 1);
}

/** True when one of the words stands in the same sentence, a dozen words away at most. */
function isNear(
  words: readonly string[],
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
): boolean {
  for (let away = 1; away <= REACH; away += 1) {
    const key = tokens[from + away * step]?.key;
    if (key === undefined || SENTENCE_END.has(key)) return false;
    if (words.includes(key)) return true;
  }
  return false;
}
