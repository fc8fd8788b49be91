import { chooseExamples, mostTypical } from "./mostTypical";
import { stemOf } from "./stemOf";
import { stopWords } from "./stopWords";

/** How an issue is called. */
export type Label = {
  /** A few words, best first, as customers write them. */
  readonly label: string;
  readonly phrases: readonly string[];
};

/** The words of a ticket and those of its subject or first line; see `readTicketText`. */
export type NamedText = { readonly plain: string; readonly plainTitle: string };

/** How often words and phrases stand in the texts of a collection, each text counted once. */
export type TermCounts = {
  readonly texts: number;
  readonly counts: ReadonlyMap<string, Term>;
  /** What some of the texts are called by their authors. */
  readonly examples: readonly string[];
};

type Term = { texts: number; weight: number; readonly forms: Map<string, number> };

type Chosen = { readonly key: string; readonly term: Term };

const LONGEST_PHRASE = 3;
const WORDS_READ = 120;
const PHRASES = 7;
/** A label is full at so many words, phrases are taken while they fit. */
const LABEL_WORDS = 8;
/** How much it counts that a term is rarer elsewhere; the rest is how many of the group have it. */
const DISTINCTION = 0.15;
/** This share of a word's texts must hold the phrase that takes its place. */
const COMPLETES = 0.4;
/** Terms worth looking at, best first. */
const LOOKED_AT = 60;
/** A longer phrase says more, though fewer use it word for word. */
const LENGTH_COUNTS = 0.4;
/** What stands in the subject is what the customer thinks it is about. */
const TITLE_COUNTS = 2;

/** Counts terms of one to three words over tickets. */
export function countTerms(texts: readonly NamedText[]): TermCounts {
  const counts = new Map<string, Term>();
  for (const { plain, plainTitle } of texts) {
    const title = plain.length > plainTitle.length ? plainTitle : "";
    const seen = new Map<string, string>();
    for (const { key, form } of termsOf(plain)) seen.set(key, form);
    const named = new Set(Array.from(termsOf(title), ({ key }) => key));
    for (const [key, form] of seen) {
      const term = counts.get(key) ?? { weight: 0, texts: 0, forms: new Map<string, number>() };
      term.texts += 1;
      term.weight += named.has(key) ? TITLE_COUNTS : 1;
      term.forms.set(form, (term.forms.get(form) ?? 0) + 1);
      counts.set(key, term);
    }
  }
  return { texts: texts.length, counts, examples: chooseExamples(texts) };
}

/**
 * Names a group by words and phrases that many of its tickets hold and few others do; the last
 * phrase is what one customer wrote that says most of it.
 *
 * @param group - Terms of the group's tickets.
 * @param all - Terms of all tickets.
 */
export function labelGroup(group: TermCounts, all: TermCounts): Label {
  const ranked = [...group.counts]
    .map(([key, term]) => ({ key, term, score: scoreOf(key, term, { group, all }) }))
    .filter(({ term }) => term.texts > 1 || group.texts === 1)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const chosen: Chosen[] = [];
  for (const candidate of ranked.slice(0, LOOKED_AT)) {
    const shorter = chosen.findIndex((other) => completes(candidate, other));
    if (shorter >= 0) chosen[shorter] = candidate;
    else if (chosen.length < PHRASES && chosen.every(({ key }) => saysMore(candidate.key, key))) {
      chosen.push(candidate);
    }
  }
  const phrases = chosen
    .map(({ term }) => mostUsed(term))
    .sort((a, b) => Number(b.includes(" ")) - Number(a.includes(" ")));
  const scores = new Map(ranked.map(({ key, score }) => [key, score]));
  const example = mostTypical(group.examples, scores);
  const label = phrases.length === 0 ? example : shorten(phrases);
  const isNew = example !== "" && !phrases.includes(example);
  return {
    label: label.charAt(0).toUpperCase() + label.slice(1),
    phrases: isNew && group.texts > 1 ? [...phrases, example] : phrases,
  };
}

/** "Serial number" in place of "number" when most who say the one say the other. */
function completes(phrase: Chosen, word: Chosen): boolean {
  const parts = phrase.key.split(" ");
  return (
    parts.length > 1 &&
    !word.key.includes(" ") &&
    parts.includes(word.key) &&
    phrase.term.texts >= COMPLETES * word.term.texts
  );
}

function shorten(phrases: readonly string[]): string {
  const kept: string[] = [];
  let words = 0;
  for (const phrase of phrases) {
    const more = phrase.split(" ").length;
    if (words > 0 && words + more > LABEL_WORDS) continue;
    kept.push(phrase);
    words += more;
  }
  return kept.join(", ");
}

function scoreOf(
  key: string,
  term: Term,
  { group, all }: { group: TermCounts; all: TermCounts },
): number {
  const share = term.texts / group.texts;
  const everywhere = (all.counts.get(key)?.texts ?? term.texts) / all.texts;
  const words = key.split(" ").length;
  return (
    (term.weight / group.texts) *
    Math.pow(share / everywhere, DISTINCTION) *
    Math.pow(words, LENGTH_COUNTS)
  );
}

/** A phrase adds something when at least half of its words are new. */
function saysMore(candidate: string, chosen: string): boolean {
  const known = new Set(chosen.split(" "));
  const words = candidate.split(" ");
  return words.filter((word) => known.has(word)).length * 2 < words.length;
}

/** Terms of stems; a phrase neither starts nor ends with a word that says nothing. */
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
