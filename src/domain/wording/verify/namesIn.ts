import type { Comparison } from "./comparison";
import { greetings } from "./lexicon/greetings";
import { isKnownWord } from "./isKnownWord";
import { isSaidIn } from "./isSaidIn";
import type { Sentence, Word } from "./side";

/** Words that stand before a person or a team: "our billing team", "my colleague". */
const PEOPLE = new Set(
  "team teams colleague colleagues department manager supervisor specialist specialists technician engineer engineers director officer expert experts staff lawyer courier partner contractor doctor boss ceo developer developers".split(
    " ",
  ),
);

/** Nobody in particular: other words for a team that the source speaks of. */
const COLLEAGUES = new Set([
  "team",
  "colleague",
  "colleagues",
  "engineers",
  "experts",
  "specialists",
  "staff",
]);
const TEAMS =
  "team teams department group queue staff agent agents desk support representative".split(" ");

/** The longest signature: a first and a last name, with something between. */
const SIGNATURE = 3;

/** Words of a kind with an escalation, after which a rewrite may speak of the people who help. */
const HANDED_OVER =
  /\b(?:escalat\w*|assign\w*|reassign\w*|tier|queue|transfer\w*|forward\w*|routed?|dispatch\w*|pass(?:ed)? (?:on|to)|hand(?:ed)? (?:over|to))\b/;

/** Plain words that are also given names. */
const ALSO_NAMES = new Set(
  "will may mark grace hope bill rose sue art drew pat rob dean chase rich frank ray gene jack jean penny ivy ruby dawn eve faith joy page cliff miles carol guy max sandy summer".split(
    " ",
  ),
);

/**
 * Names and people in a sentence of the candidate that neither source nor context knows: words with a
 * capital in the middle of a sentence, signatures alone on a line, teams and ranks. Where every noun
 * has a capital, and where the plain words are not listed, only signatures tell.
 */
export function namesIn(
  sentence: Sentence,
  inserted: readonly Word[],
  comparison: Comparison,
): string[] {
  const { source, allowance } = comparison;
  const capitals = sentence.words.filter(({ raw, atom }) => atom === null && isCapital(raw)).length;
  const isTitle = capitals * 2 > sentence.words.length;
  const isSignature = capitals === sentence.words.length && capitals <= SIGNATURE;
  const isSaid = (key: string) =>
    source.vocabulary.has(key) || allowance.words.has(key) || greetings.has(key);
  return inserted
    .filter(({ key, atom }) => atom === null && !isSaid(key))
    .filter((word) => {
      if (PEOPLE.has(word.key)) return isNewRole(word, comparison);
      if (isTitled(word, sentence)) return true;
      if (!isCapital(word.raw) || /^I(?:['’]|$)/.test(word.raw)) return false;
      const isFirst = sentence.words[0]?.start === word.start;
      if (isFirst || isTitle) return isStrange(word, isSignature, comparison);
      return comparison.lexicon?.language !== "de" && !isPlainCapital(word, comparison);
    })
    .map(({ raw }) => raw);
}

/** "Herr Wolters", "Mme Garnier": a name, whatever the language does with capitals. */
function isTitled({ raw, start }: Word, { words }: Sentence): boolean {
  const before = words[words.findIndex((word) => word.start === start) - 1];
  return isCapital(raw) && before !== undefined && TITLES.has(before.key);
}

const TITLES = new Set(
  "herr herrn frau mr mrs ms miss dr mme mlle monsieur madame sr sra señor señora senhor senhora".split(
    " ",
  ),
);

const isNewRole = ({ key }: Word, { source, allowance, said }: Comparison): boolean =>
  !allowance.hasOwner &&
  !HANDED_OVER.test(said) &&
  !(COLLEAGUES.has(key) && TEAMS.some((team) => source.vocabulary.has(team))) &&
  !isKnownWord(key, source.vocabulary);

const isPlainCapital = ({ key }: Word, { lexicon }: Comparison): boolean =>
  lexicon !== null &&
  lexicon.plain !== null &&
  !ALSO_NAMES.has(key) &&
  (lexicon.language === "en" ? lexicon.plain.has(key) : isSaidIn(key, lexicon, lexicon.plain));

/** Where a capital says nothing: not a plain word, or in a language without a list, a signature. */
function isStrange({ key }: Word, isSignature: boolean, { lexicon, source }: Comparison): boolean {
  if (lexicon !== null && lexicon.plain !== null)
    return lexicon.language !== "de" && !isSaidIn(key, lexicon, lexicon.plain, source.vocabulary);
  return isSignature && !greetings.has(key) && lexicon?.hollow.test(key) !== true;
}

const isCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw);
