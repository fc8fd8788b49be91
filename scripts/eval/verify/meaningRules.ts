import type { MutationRule } from "./mutationRule";

const capital = (letter: string): string => letter.toUpperCase();
const shifted = (digits: string, by: number): string => String(Number(digits) + by);

/** Errors in what the words of a statement do: negation, modality, conditions, deadlines, units. */
export const meaningRules: readonly MutationRule[] = [
  [
    "negation-dropped",
    /\b(is|are|was|were|do|does|did|have|has|had|will|would|can|could|should|must) not (?!only)/,
    "$1 ",
  ],
  ["negation-dropped", /\bcannot\b/, "can"],
  ["negation-dropped", /\b(is|are|was|were|have|has|do|does|did)n['’]t\b/, "$1"],
  ["negation-dropped", /\bcan['’]t\b/, "can"],
  ["negation-dropped", /\bwon['’]t\b/, "will"],
  ["negation-dropped", /\bwithout\b/, "with"],
  ["negation-dropped", /\bno longer\b/, "still"],
  ["negation-dropped", /\bnever\b/, "always"],
  ["negation-dropped", /\b[Uu]nless\b/, "if"],
  ["negation-added", /\b(will) (?!not|you\b|soon)(?=[a-z]+ )/, "$1 not "],
  ["negation-added", /\b(has|have) been (?=[a-z]+(?:ed|en)\b)/, "$1 not been "],
  ["negation-added", /\b(was|were|is|are) (?=[a-z]+ed\b)/, "$1 never "],
  ["negation-added", /\b(you|we|I|they) can (?!not)/, "$1 can no longer "],
  ["negation-added", /\b(has|have) been (?=[a-z]+(?:ed|en)\b)/, "$1 yet to be "],
  ["modality-weakened", /\b(we|you|I|it|they|team) will (?!not|soon)/, "$1 may "],
  ["modality-weakened", /\bwill be (?=[a-z]+ed\b)/, "could be "],
  ["modality-weakened", /\b(we|I) will (?!not|soon)/, "$1 will try to "],
  ["modality-weakened", /\bmust (?!not|have)/, "can "],
  ["modality-weakened", /\bneeds? to (?=[a-z])/, "may "],
  ["modality-weakened", /\b(is|are) required to\b/, "$1 welcome to"],
  ["modality-weakened", /\bmust (?!not|have)/, "should "],
  ["modality-hardened", /\byou (?:can|may) (?!not|have|be)/, "you must "],
  [
    "modality-hardened",
    /\b(it|they|we) (?:may|might|could|should) (?!not|have|be able)/,
    "$1 will ",
  ],
  [
    "modality-hardened",
    /\b(?:we |We )?expect(?:ed)? to\b/,
    (all) => (/^we/i.test(all) ? "we will" : "certain to"),
  ],
  [
    "condition-dropped",
    /\bIf (?!so|not)[^,.:!?\n{}<>%]{6,80}, (\w)/,
    (_all, next) => capital(next),
  ],
  ["condition-dropped", /\b( |, )(?:if|unless|provided that) [^,.:!?\n{}<>%]{6,80}(?=[.!]|$)/, ""],
  [
    "condition-dropped",
    /\b(?:Once|When|As soon as) [^,.:!?\n{}<>%]{6,80}, (\w)/,
    (_all, next) => capital(next),
  ],
  [
    "deadline-widened",
    /\b(\d{1,2}) ((?:business |working |more )?(?:days?|hours?|weeks?|minutes?|months?))\b/,
    (_all, count, unit) => `${shifted(count, 3)} ${unit}`,
  ],
  [
    "deadline-vague",
    /\b(?:within|in) \d{1,3} (?:business |working )?(?:days?|hours?|weeks?|minutes?)\b/,
    "soon",
  ],
  ["unit-changed", /\b(\d{1,3}) ((?:business |working )?)hours?\b/, "$1 $2days"],
  ["unit-changed", /\b(\d{1,3}) ((?:business |working )?)days?\b/, "$1 $2weeks"],
  ["unit-changed", /\b(\d{1,3}) minutes?\b/, "$1 hours"],
  [
    "unit-changed",
    /\b(\d{1,4}) (M|K|G)B\b/,
    (_all, count, unit) => `${count} ${unit === "M" ? "G" : "M"}B`,
  ],
  [
    "unit-changed",
    /\bper (month|week|day|minute|visit)\b/,
    (_all, unit) => `per ${unit === "month" ? "year" : "month"}`,
  ],
  ["unit-changed", /\b(business|working) days\b/, "days"],
];
