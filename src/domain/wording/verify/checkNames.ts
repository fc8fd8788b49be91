import type { VerifyProblem } from "../message";
import type { Group } from "./alignment";
import { type Check, type Comparison, problem } from "./comparison";
import { greetings } from "./lexicon/greetings";
import { peopleIn } from "./peopleIn";
import type { Sentence, Side, Word } from "./side";

/**
 * Names and placeholders that changed places, as far as the words beside them tell: who is greeted, who
 * "will come", what is sent "to" and "from" where.
 */
export const checkNames: Check = ({ source, candidate, lexicon, alignment }) => {
  if (lexicon === null) return [];
  if (lexicon.unspaced === true) return placesSwapped(source, candidate);
  const names = peopleIn(source, lexicon);
  const before = rolesIn(source.sentences, names);
  const after = rolesIn(candidate.sentences, names);
  const known = namesOf(source.sentences, names);
  const still = namesOf(candidate.sentences, names);
  const swap = after.find(
    ({ role, name }) => known.has(name) && isOthers(role, name, { before, after, still }),
  );
  if (swap !== undefined) return [swapped(source, candidate, swap.sentence)];
  return alignment.groups.flatMap((group) => doerSwapped(group, names, { source, candidate }));
};

/** "大阪から" and "福岡へ": words before a particle that stand before another's now. */
function placesSwapped(source: Side, candidate: Side): VerifyProblem[] {
  const before = particlesIn(source);
  const after = particlesIn(candidate);
  for (const [particle, words] of after) {
    const known = before.get(particle);
    const other = [...words].find((word) => known?.has(word) === false);
    if (known === undefined || other === undefined) continue;
    const isSwapped = [...before].some(([role, held]) => role !== particle && held.has(other));
    const isGone = [...known].every((word) => !words.has(word) && candidate.text.includes(word));
    if (isSwapped && isGone)
      return [problem("names-swapped", "a place stands where another stood", "", other + particle)];
  }
  return [];
}

const PARTICLE = /([\u30a1-\u30f6ー]{2,}|[\u3400-\u9fff]{2,})(から|より|へ|まで|に)/gu;

function particlesIn({ text }: Side): ReadonlyMap<string, ReadonlySet<string>> {
  const held = new Map<string, Set<string>>();
  for (const [, word = "", particle = ""] of text.matchAll(PARTICLE))
    held.set(particle, (held.get(particle) ?? new Set()).add(word));
  return held;
}

type Role = { readonly role: string; readonly name: string; readonly sentence: Sentence };

/** In the source the role was another's, who is in the candidate too, but not in that role. */
function isOthers(role: string, name: string, { before, after, still }: Roles): boolean {
  const holders = before.filter((known) => known.role === role).map((known) => known.name);
  if (holders.length === 0 || holders.includes(name)) return false;
  return (
    holders.some((holder) => still.has(holder)) &&
    !after.some((other) => other.role === role && holders.includes(other.name))
  );
}

type Roles = {
  readonly before: readonly Role[];
  readonly after: readonly Role[];
  /** All names that the candidate says. */
  readonly still: ReadonlySet<string>;
};

const namesOf = (sentences: readonly Sentence[], names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ words }) => runsOf(words, names).map(({ name }) => name)));

const GREETS = new Set(
  "hi hello dear hey morning afternoon evening hallo liebe lieber bonjour hola estimado estimada olá prezado prezada".split(
    " ",
  ),
);
const BEFORE = new Set(
  "to from by with ask tell told contact call between for von an mit bei nach de à par avec con por para com".split(
    " ",
  ),
);
/** Words after a name that say nothing of what it does. */
const WEAK = new Set("and or at in on of for to from with is was are were by has the a".split(" "));

function rolesIn(sentences: readonly Sentence[], names: ReadonlySet<string>): Role[] {
  return sentences.flatMap((sentence) =>
    runsOf(sentence.words, names).flatMap(({ first, last, name }) => {
      const words = sentence.words;
      const [previous, next] = [words[first - 1], words[last + 1]];
      const roles: string[] = [];
      if (isGreeted(words, first, last)) roles.push("greeted");
      else if (previous !== undefined && BEFORE.has(previous.key)) roles.push(`< ${previous.key}`);
      if (
        next !== undefined &&
        next.atom === null &&
        !WEAK.has(next.key) &&
        touches(words[last], next)
      )
        roles.push(`> ${next.key}`);
      return roles.map((role) => ({ role, name, sentence }));
    }),
  );
}

type Run = { readonly first: number; readonly last: number; readonly name: string };

/** Names of several words count as one; a placeholder is a name of its own. */
function runsOf(words: readonly Word[], names: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (const [index, { key, atom }] of words.entries()) {
    if (atom === null ? !names.has(key) : atom.kind !== "placeholder") continue;
    const open = runs.at(-1);
    const isOn =
      open?.last === index - 1 && atom === null && touches(words[index - 1], words[index]);
    if (isOn && open.name !== "") runs[runs.length - 1] = { ...open, last: index };
    else runs.push({ first: index, last: index, name: key });
  }
  return runs;
}

const touches = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined && next !== undefined && next.start - word.end <= 1;

/** "Hi Ana", "Good morning {{name}}", "Ana, please …". */
function isGreeted(words: readonly Word[], first: number, last: number): boolean {
  const previous = words[first - 1];
  if (previous !== undefined) return GREETS.has(previous.key);
  const next = words[last + 1];
  return next === undefined
    ? words.length <= 2
    : !touches(words[last], next) && !greetings.has(next.key);
}

const PASSIVE = new Set("is was are were been be has have had and or".split(" "));

/** "Maria told Tom" is not "Tom told Maria", whatever word says that she told him. */
function doerSwapped(
  group: Group,
  names: ReadonlySet<string>,
  sides: Pick<Comparison, "source" | "candidate">,
): VerifyProblem[] {
  const [one] = group.source;
  const [other] = group.candidate;
  if (one === undefined || other === undefined || group.source.length + group.candidate.length > 2)
    return [];
  const before = actorsIn(one.words, names);
  const after = actorsIn(other.words, names);
  if (before === null || after === null || before[0] === before[1]) return [];
  return after[0] === before[1] && after[1] === before[0]
    ? [swapped(sides.source, sides.candidate, other)]
    : [];
}

/** Who does something at the start of a sentence, and who is named next; null where nobody acts. */
function actorsIn(words: readonly Word[], names: ReadonlySet<string>): readonly string[] | null {
  const [doer, reached] = runsOf(words, names);
  if (doer?.first !== 0 || reached === undefined) return null;
  const next = words[doer.last + 1];
  if (next === undefined || PASSIVE.has(next.key) || !touches(words[doer.last], next)) return null;
  return [doer.name, reached.name];
}

const swapped = (source: Side, candidate: Side, { start, end }: Sentence): VerifyProblem =>
  problem(
    "names-swapped",
    "somebody stands where another stood",
    source.text.slice(0, 80),
    candidate.text.slice(start, end),
  );
