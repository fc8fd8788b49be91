import type { Group, Pair } from "./alignment";
import type { Sentence, Word } from "./side";

/** Facts that tell of which thing a sentence speaks; references stand in many places. */
const TELLING: ReadonlySet<string> = new Set(
  "amount percent date time weekday duration url email phone".split(" "),
);
/** A sentence of fewer words says nothing about its facts. */
const FEWEST_WORDS = 3;
/** In texts of more unequal sentences than this, facts bring no sentences together. */
const MANY = 60;

/**
 * Brings sentences together that say the same: those that are paired, and those that alone on their
 * sides name a fact.
 */
export function groupSentences(
  pairs: readonly Pair[],
  source: readonly Sentence[],
  candidate: readonly Sentence[],
): Group[] {
  const leaders = new Map<Sentence, Sentence>();
  const find = (sentence: Sentence): Sentence => {
    const leader = leaders.get(sentence) ?? sentence;
    return leader === sentence ? sentence : find(leader);
  };
  const join = (one: Sentence, other: Sentence) => {
    leaders.set(find(one), find(other));
  };
  for (const pair of pairs) join(pair.source, pair.candidate);
  if (source.length <= MANY && candidate.length <= MANY) {
    const there = holdersOf(candidate);
    for (const [value, holder] of holdersOf(source)) {
      const other = there.get(value);
      if (holder !== null && other !== null && other !== undefined) join(holder, other);
    }
  }
  const paired = new Set(pairs.flatMap((pair) => [pair.source, pair.candidate]));
  const groups = new Map<Sentence, { source: Sentence[]; candidate: Sentence[] }>();
  const groupOf = (sentence: Sentence) => {
    const leader = find(sentence);
    const group = groups.get(leader) ?? { source: [], candidate: [] };
    groups.set(leader, group);
    return group;
  };
  for (const sentence of source) groupOf(sentence).source.push(sentence);
  for (const sentence of candidate) groupOf(sentence).candidate.push(sentence);
  return [...groups.values()]
    .filter((group) => group.source.length > 0 && group.candidate.length > 0)
    .map((group) => ({ ...group, isLoose: !group.source.some((one) => paired.has(one)) }));
}

/** The sentence that names a fact; null when several do. */
function holdersOf(sentences: readonly Sentence[]): Map<string, Sentence | null> {
  const holders = new Map<string, Sentence | null>();
  for (const sentence of sentences) {
    if (sentence.words.filter(isPlainWord).length < FEWEST_WORDS) continue;
    for (const { atom } of sentence.words) {
      if (atom === null || !TELLING.has(atom.kind)) continue;
      const known = holders.get(atom.value);
      holders.set(atom.value, known === undefined || known === sentence ? sentence : null);
    }
  }
  return holders;
}

const isPlainWord = ({ atom }: Word): boolean => atom === null;
