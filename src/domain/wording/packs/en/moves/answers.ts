import type { Move } from "../../../pack";

const WHY = "Says who looks at it and when one hears again, not how our house is built.";

/** Somebody looks at it, and will write. */
export const answers: readonly Move[] = [
  {
    id: "in-work",
    place: "next",
    act: "ack",
    needs: ["process", "handl", "work"],
    patterns: [
      "(?:{MATTER}|it) (?:is|are)(?: {NOWISH})?(?: being)? (?:processed|handled|worked on)(?: (?:by|with) {US})?",
      "(?:{US}) (?:is|are)(?: {NOWISH})? (?:processing|handling|working on) (?:it|this|that|{MATTER})",
    ],
    we: ["we are working on {thing}"],
    i: ["I'm working on {thing}"],
    why: WHY,
    examples: [
      { before: "Your order is being processed.", after: "We are working on your order." },
    ],
  },
  {
    id: "in-review",
    place: "next",
    act: "ack",
    needs: [
      "review",
      "look",
      "process",
      "handl",
      "under ",
      "investigat",
      "evaluat",
      "assess",
      "examin",
      "check",
      "work",
      "attend",
      "address",
      "read",
      "triag",
      "respon",
      "on it",
    ],
    patterns: [
      "(?:(?:{MATTER}|it|and) )?(?:is|are|will|shall)(?: {NOWISH})?(?: be)?(?: {NOWISH})?(?: being)? {LOOK}(?: (?:by|with) {US})?(?: {SOON})?",
      "(?:{US}) (?:is|are|will|shall|has|have)(?: {NOWISH})?(?: (?:be|started|begun))? {LOOK} (?:it|this|that|{MATTER}|the matter|the details|what happened)(?: {SOON}| closely| carefully)?",
      "(?:{US}) (?:is|are) (?:{NOWISH} )?on it",
      "(?:{MATTER}|the matter|it|this) is (?:{NOWISH} )?(?:under|in) (?:investigation|review|examination|assessment)(?: (?:by|with) {US})?",
    ],
    we: ["we are looking at {thing}", "one of us is looking at {thing}"],
    i: ["I'm looking after {thing} myself"],
    why: WHY,
    examples: [
      {
        before: "Your request is being reviewed by our support staff.",
        after: "One of us is looking at your message.",
      },
    ],
  },
  {
    id: "queued",
    place: "gone",
    act: "ack",
    needs: ["queue"],
    patterns: [
      "(?:(?:{MATTER}|it) )?(?:has been|is|was|have been)(?: now| also| automatically)? (?:placed|put|added|entered|moved|waiting)? ?(?:in|into|to|on) (?:our|the|a) (?:[a-z]+ ){0,2}queue(?: for (?:review|processing|handling))?",
    ],
    we: [""],
    why: "Where our file lies is no news to the customer.",
    examples: [],
  },
  {
    id: "will-write-within",
    place: "next",
    act: "ack",
    needs: ["within", "in ", "time"],
    patterns: [
      "(?:(?:{US}) )?(?:will|should|shall|can|always|and)* ?{WRITE}(?: you| (?:to )?(?:all |your |every )?{OBJ})?(?: (?:with|about|regarding) [a-z ]{2,40})? {WITHIN}",
      "you (?:will|can|should) (?:receive|get|expect|hear)(?: to hear)?(?: back)?(?: from)? ?(?:a|an|our|us)? ?(?:first |initial )?(?:response|reply|answer|update|call)?(?: from {US})? {WITHIN}",
      "(?:our|the) (?:typical|usual|average|normal|current|estimated|expected|standard|target) (?:response|reply|waiting|wait) time is (?:(?:about|approximately|currently|within) )?(?<f1>{FACT})",
    ],
    we: ["you will hear from us within {1}"],
    i: ["you will hear from me within {1}"],
    why: WHY,
    examples: [
      {
        before: "A representative will respond to you within 2 days.",
        after: "You will hear from us within 2 days.",
      },
    ],
  },
  {
    id: "hopes-to-write",
    place: "gone",
    act: "ack",
    needs: ["hope", "aim", "try", "endeav", "strive", "best to"],
    patterns: [
      "(?:(?:{US}) )?(?:will )?(?:hope|aim|try|endeavou?r|strive|do our best) to {WRITE}(?: you| (?:to )?{MATTER})?(?: {SOON})(?: (?:to|with|about|regarding) [a-z ]{2,40})?",
      "(?:we|{US}) (?:hope|aim|try) to get to (?:it|{YOUR} {OBJ})(?: {SOON})?",
    ],
    we: [""],
    why: "A hope without a time is no news.",
    examples: [],
  },
  {
    id: "will-write",
    place: "next",
    act: "ack",
    needs: ["will", "shall", "should", "can ", "and "],
    patterns: [
      "(?:(?:{US}) )?(?:will|should|shall|and)* ?{WRITE}(?: you| (?:to )?{MATTER})?(?: {SOON})(?: (?:to|with|about|regarding) [a-z ]{2,40})?",
      "(?:{US}) (?:will|shall) {WRITE} you(?: {SOON})?",
      "(?:{US}) (?:will|shall) be in (?:touch|contact)(?: with you)?(?: {SOON})?",
      "{MATTER} will be (?:answered|responded to|handled|dealt with|processed|addressed)(?: by {US})?(?: {SOON})?",
      "you (?:will|should|can) (?:receive|get|expect|hear)(?: back)?(?: from)? ?(?:a|an|our|us)? ?(?:response|reply|answer|update)?(?: from {US})?(?: {SOON})",
    ],
    we: ["you will hear from us"],
    i: ["you will hear from me"],
    why: "Without a time this promises nothing more.",
    examples: [
      { before: "A representative will contact you shortly.", after: "You will hear from us." },
    ],
  },
  {
    id: "will-tell-changes",
    place: "next",
    needs: ["will"],
    patterns: [
      "(?:you will be (?:notified|informed|contacted|updated|alerted)|(?:we|{US}) will (?:notify|inform|update|let|keep)(?: you)?(?: know| informed| updated| posted)?)(?: by e-?mail)?(?: (?:on|upon|of|about|when|once|as soon as|if)(?: [a-z' ]{3,60}))?(?: {SOON})?",
    ],
    we: ["we will write to you when there is news"],
    i: ["I'll write to you when there is news"],
    why: WHY,
    examples: [
      {
        before: "You will be notified upon status change.",
        after: "We will write to you when there is news.",
      },
    ],
  },
];
