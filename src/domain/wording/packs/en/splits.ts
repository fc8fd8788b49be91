import type { Splits } from "../../splits";

const WHO = "you|we|i|it|they|this|that|these|your|our|the|there";
/** Words that may stand between a subject and its verb. */
const NAMED = "(?: (?!and\\b|or\\b|but\\b)[a-z'’-]+){0,4}?";
const VERB =
  "(?:can|will|may|must|should|could|would|need|needs|have|has|had|are|is|was|were|do|does|did|cannot|can't|can’t|won't|won’t|don't|don’t|isn't|isn’t|aren't|aren’t|am)";
const CLAUSE = `(?:(?:you|we|i|they)(?: (?:now|also|then|still|just|already))? (?!and\\b|or\\b)[a-z'’]+|(?:${WHO})${NAMED} ${VERB}\\b|(?:i|you|we|they)(?:'|’)(?:ll|ve|re|m)\\b|please [a-z]+)`;

/** Where a long English sentence becomes two. */
export const englishSplits: Splits = {
  longest: 18,
  least: 4,
  joints: [
    { pattern: `,? and (?=${CLAUSE})`, instead: ". " },
    { pattern: `;\\s+(?=${CLAUSE})`, instead: ". " },
    { pattern: ` [–—-] (?=${CLAUSE})`, instead: ". " },
    { pattern: `, but (?=${CLAUSE})`, instead: ". But " },
    { pattern: `, so (?=${CLAUSE})`, instead: ". So " },
  ],
  clause: `(?:^|\\s)(?:(?:you|we|i|they|it|this|that|there|who)(?:'|’)(?:ll|ve|re|m|s)\\b|${VERB}\\b|[a-z]+ed\\b)`,
  bound:
    "\\b(?:if|when|whenever|once|as|because|since|while|although|though|unless|until|before|after|whether|that|who|which|where|what|how|why|in case|so that|in order|either|both|neither|not only|upon|should you|had you|were you|let|make sure|ensure)\\b",
  why: "Two short sentences are read more easily than a long one.",
};
