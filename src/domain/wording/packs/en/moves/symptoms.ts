import type { Move } from "../../../pack";

const WHY = "Says what people notice; which of our machines it is helps nobody.";
const SOME =
  "(?:some (?:of (?:our|you) )?|a (?:small )?(?:number|subset) of (?:our )?|many |affected )?(?:users?|customers?|people|visitors|clients) ";
/** What they may do, without facts and further clauses. */
const DOING =
  "(?<f1>(?:(?!\\b(?:and|or|but|because|while|which|due|currently|at the moment)\\b)[a-z' ]){4,70})";

/** What one notices when something of ours fails. */
export const symptoms: readonly Move[] = [
  {
    id: "may-not-work",
    place: "lead",
    act: "outage",
    needs: ["experience", "see", "encounter", "have "],
    patterns: [
      `${SOME}(?:may|might|could|can) (?:experience|see|encounter|have|notice)(?: some| intermittent| occasional)? (?:failures?|errors?|problems?|issues?|difficult(?:y|ies)|trouble)(?: when| while| in)? ${DOING}`,
    ],
    covers: ["slow-part"],
    we: ["you may have trouble {1} at the moment"],
    why: WHY,
    examples: [
      {
        before: "Some users may experience errors when paying an invoice.",
        after: "You may have trouble paying an invoice at the moment.",
      },
    ],
  },
  {
    id: "may-be-impossible",
    place: "lead",
    act: "outage",
    needs: ["unable", "not be able", "cannot"],
    patterns: [`${SOME}(?:may|might|could) (?:be unable|not be able|be not able) to ${DOING}`],
    covers: ["slow-part"],
    we: ["it may not be possible to {1} at the moment"],
    why: WHY,
    examples: [
      {
        before: "Some users may be unable to pay an invoice.",
        after: "It may not be possible to pay an invoice at the moment.",
      },
    ],
  },
  {
    id: "problem-for",
    place: "lead",
    act: "outage",
    needs: ["experiencing", "aware", "outage"],
    patterns: [
      "(?:we|{US}) (?:are|is) (?:{NOWISH} )?(?:experiencing|having|seeing|facing|aware of) an? (?:[a-z]+ )?(?:outage|problem|issue|incident|disruption|failure)s?(?: that is)? (?:affecting|impacting) (?<f1>(?:our |the |some (?:of our )?)?(?:(?!(?:and|or|but|because|while|which|due|where)\\b)[a-z'-]+ ){0,3}?(?:customers|users|people|clients|members|visitors)(?: (?:in|of|with) [a-z' -]{3,40})?)",
    ],
    we: ["there is a problem for {1}"],
    why: WHY,
    examples: [
      {
        before: "We are aware of an issue impacting broadband customers in the valley.",
        after: "There is a problem for broadband customers in the valley.",
      },
    ],
  },
  {
    id: "problem-with",
    place: "lead",
    act: "outage",
    needs: ["experiencing", "aware", "outage"],
    patterns: [
      "(?:we|{US}) (?:are|is) (?:{NOWISH} )?(?:experiencing|having|seeing|facing|aware of) an? (?:[a-z]+ )?(?:outage|problem|issue|incident|disruption|failure)s?(?: that is)?(?: (?:affecting|with|impacting|on|in|of)) (?<f1>(?:our |the |some (?:of our )?)?(?!(?:your|a|an)\\b)(?:(?!(?:and|or|but|because|while|which|due|where|customers|users|people|clients|members|visitors)\\b)[a-z'-]+ ?){1,6})",
    ],
    we: ["there is a problem with {1}"],
    why: WHY,
    examples: [
      {
        before: "We are currently experiencing an outage affecting our payment page.",
        after: "There is a problem with our payment page.",
      },
    ],
  },
  {
    id: "slow-part",
    place: "lead",
    act: "outage",
    needs: ["degrad", "slow", "latenc"],
    patterns: [
      "(?:incident: ?)?(?:(?:we|{US}) (?:are|is) (?:{NOWISH} )?(?:experiencing|seeing|having|facing|observing) )?(?:an? )?(?:degraded (?:performance|service)|performance (?:degradation|issues?|problems?)|(?:increased|high|elevated) latenc(?:y|ies)|slow(?:ness)?)(?: (?:on|of|in|with|for|across) (?:the |our |some )?[a-z-]+(?: [a-z-]+){0,3})?",
    ],
    we: ["something on our side is slower than it should be at the moment"],
    why: WHY,
    examples: [
      {
        before: "We are currently experiencing degraded performance.",
        after: "Something on our side is slower than it should be at the moment.",
      },
    ],
  },
];
