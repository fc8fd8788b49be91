import type { Move } from "../../../pack";

const WHY = "Says who looks at it and when one hears again, not how our house is built.";

/** How long an answer takes. */
export const usualTimes: readonly Move[] = [
  {
    id: "aims-to-write",
    place: "next",
    act: "ack",
    needs: ["aim", "hope", "try", "tries", "endeav", "strive", "best", "intend", "plan"],
    patterns: [
      "(?:{US} )?(?:will |shall )?(?:hopes?|aims?|try|tries|endeavou?rs?|strives?|do our best|does its best|intends?|plans?) to {WRITE}(?: you| (?:to )?(?:all |your |every |any |each )?{MATTER})?(?: (?:with|about|regarding) [a-z ]{2,40})? {WITHIN}",
    ],
    we: ["we aim to answer you within {1}"],
    i: ["I aim to answer you within {1}"],
    why: WHY,
    examples: [
      {
        before: "Our team endeavours to respond to all feedback within 30 days.",
        after: "We aim to answer you within 30 days.",
      },
    ],
  },
  {
    id: "usually-writes",
    place: "next",
    act: "ack",
    needs: ["typically", "usually", "normally", "generally"],
    patterns: [
      "(?:{US} )?(?:will |can |should )?(?:typically|usually|normally|generally) {WRITE}(?: you| (?:to )?(?:all |your |every |any |each )?{MATTER})? {WITHIN}",
    ],
    we: ["we usually answer within {1}"],
    i: ["I usually answer within {1}"],
    why: WHY,
    examples: [
      {
        before: "We typically respond to all requests within 2 days.",
        after: "We usually answer within 2 days.",
      },
    ],
  },
  {
    id: "target-answer",
    place: "next",
    needs: ["sla", "service level", "target", "response"],
    patterns: [
      "(?:the |our )?(?:sla|service level(?: agreement)?|target(?: time)?) for (?:a |the |an |our |your )?(?:first |initial )?(?:response|reply|answer)(?:s| time)? is (?<f1>{SPAN})",
      "(?:the |our )?(?:first |initial |target )*(?:response|reply|answer) (?:time|target)(?: for [a-z ]{3,20})?(?: is|:) (?<f1>{SPAN})",
    ],
    we: ["we aim to have an answer for you within {1}"],
    i: ["I aim to have an answer for you within {1}"],
    why: WHY,
    examples: [
      {
        before: "Our SLA for a first response is 4 hours.",
        after: "We aim to have an answer for you within 4 hours.",
      },
    ],
  },
  {
    id: "target-time",
    place: "next",
    needs: ["sla", "service level", "target", "response", "resolution"],
    patterns: [
      "(?:the |our )?(?:sla|service level(?: agreement)?|target(?: time)?|target resolution time|resolution (?:time|target))(?: for (?:(?:this|your|the|a|an)(?: [a-z]+){1,3}|[a-z]+ (?<rank>{FACT})(?: [a-z]+)?))?(?: is|:) {FACTS}",
    ],
    we: ["we aim to have it solved within {1}"],
    i: ["I aim to have it solved within {1}"],
    why: WHY,
    examples: [
      {
        before: "The SLA for this priority is 8 business hours.",
        after: "We aim to have it solved within 8 business hours.",
      },
    ],
  },
];
