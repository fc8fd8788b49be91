import { stemOf } from "./stemOf";
import { stopWords } from "./stopWords";

/** How an issue is called. */
export type Label = {
  /** A few words, best first, as customers write them. */
  readonly label: string;
  readonly phrases: readonly string[];
};

/** How often words and pairs stand in the texts of a collection, each text counted once. */
export type TermCounts = { readonly texts: number; readonly counts: ReadonlyMap<string, Term> };

type Term = { texts: number; readonly forms: Map<string, number> };

const LONGEST_PHRASE = 3;
const WORDS_READ = 120;
const PHRASES = 5;
const LABEL_PHRASES = 3;
/** Frequent in the group and rarer elsewhere: the powers of both, chosen on public sets. */
const DISTINCTION = 0.5;

/** Counts terms of one to three words over texts in clean lower-case words. */
export function countTerms(plains: readonly string[]): TermCounts {
  const counts = new Map<string, Term>();
  for (const plain of plains) {
    const seen = new Set<string>();
    for (const { key, form } of termsOf(plain)) {
      if (seen.has(key)) continue;
      seen.add(key);
      const term = counts.get(key) ?? { texts: 0, forms: new Map<string, number>() };
      term.texts += 1;
      term.forms.set(form, (term.forms.get(form) ?? 0) + 1);
      counts.set(key, term);
    }
  }
  return { texts: plains.length, counts };
}

/**
 * Names a group by words and phrases that many of its tickets hold and few others do.
 *
 * @param group - Terms of the group's tickets.
 * @param all - Terms of all tickets.
 */
export function labelGroup(group: TermCounts, all: TermCounts): Label {
  const ranked = [...group.counts]
    .map(([key, term]) => ({ key, term, score: scoreOf(key, term.texts / group.texts, all) }))
    .filter(({ term }) => term.texts > 1 || group.texts === 1)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const chosen: { key: string; term: Term }[] = [];
  for (const candidate of ranked) {
    if (chosen.length === PHRASES) break;
    if (chosen.every(({ key }) => saysMore(candidate.key, key))) chosen.push(candidate);
  }
  const phrases = chosen.map(({ term }) => mostUsed(term));
  const label = phrases.slice(0, LABEL_PHRASES).join(", ");
  return { label: label.charAt(0).toUpperCase() + label.slice(1), phrases };
}

function scoreOf(key: string, share: number, all: TermCounts): number {
  const everywhere = (all.counts.get(key)?.texts ?? 0) / all.texts;
  const words = key.split(" ").length;
  return share * Math.pow(share / Math.max(everywhere, 1e-6), DISTINCTION) * Math.pow(words, 0.8);
}

/** A phrase adds something when at least half of its words are new. */
function saysMore(candidate: string, chosen: string): boolean {
  const known = new Set(chosen.split(" "));
  const words = candidate.split(" ");
  return words.filter((word) => known.has(word)).length * 2 < words.length;
}

/** Terms of stems; a phrase neither starts nor ends with a stop word and holds at most one. */
function* termsOf(plain: string) {
  const words = plain.split(" ", WORDS_READ).filter((word) => word !== "");
  for (let start = 0; start < words.length; start += 1) {
    if (isEmpty(words[start])) continue;
    for (let end = start; end < Math.min(words.length, start + LONGEST_PHRASE); end += 1) {
      if (isEmpty(words[end])) continue;
      const phrase = words.slice(start, end + 1);
      yield { key: phrase.map(stemOf).join(" "), form: phrase.join(" ") };
    }
  }
}

const isEmpty = (word: string | undefined): boolean =>
  word === undefined || stopWords.has(word) || word.length < 2 || /^\d+$/.test(word);

function mostUsed({ forms }: Term): string {
  let best = "";
  let most = 0;
  for (const [form, count] of forms) {
    if (count > most || (count === most && form < best)) {
      best = form;
      most = count;
    }
  }
  return best;
}
