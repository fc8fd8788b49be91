import type { Move } from "../../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** What the customer is asked for, beyond a single thing. */
export const asks: readonly Move[] = [
  {
    id: "need-several",
    place: "main",
    act: "pending",
    needs: [
      "provide",
      "send",
      "supply",
      "give",
      "attach",
      "upload",
      "forward",
      "submit",
      "need",
      "require",
    ],
    patterns: [
      "(?:(?:please|kindly) (?:provide|send|supply|give|attach|upload|forward|submit|share)(?: us| me)?(?: with)?|(?:we|i) (?:still )?(?:need|require)(?: you to (?:provide|send))?) (?<f1>(?:an? |the |your |detailed |clear |more |all |any )(?:steps to reproduce ?|(?:(?!(?:or|if|when|by|before|within|so|to|who|which|that|via|through|using|on|at|for|from)\\b)[a-z'’-]+ ?){1,7}?)(?:, (?:an? |the |your )?(?:(?!(?:or|if|when|by|before|within|so|to|via|through|using|on|at)\\b)[a-z'’-]+ ?){1,6}?)*,? (?:and|as well as|along with|together with) (?:an? |the |your |any )?(?:(?!(?:or|if|when|by|before|within|so|to|via|through|using|on|at|we|i)\\b)[a-z'’-]+ ?){1,8})",
    ],
    covers: ["waiting-for-you", "waiting", "paper-missing"],
    we: ["to carry on we need this from you: {1}"],
    i: ["to carry on I need this from you: {1}"],
    why: WHY,
    examples: [
      {
        before: "Kindly provide your account number and a screenshot of the error message.",
        after:
          "To carry on we need this from you: your account number and a screenshot of the error message.",
      },
    ],
  },
  {
    id: "need-there",
    place: "main",
    act: "pending",
    needs: ["portal", "website", "web site", "page", "account", "app"],
    patterns: [
      "(?:(?:please|kindly) (?:provide|send|supply|attach|upload|forward|submit|share)(?: us)?(?: with)?) (?<f1>(?:an? |the |your )(?:(?!(?:and|or|if|when|by|before|within|so|to|who|which|that|via|through|using|on|at)\\b)[a-z'’-]+ ?){1,9}?) (?:via|through|using|on|at|in) {PLACE}",
    ],
    covers: ["waiting-for-you", "waiting", "paper-missing"],
    we: ["to carry on we need one thing from you: {1}; please send it through our website"],
    i: ["to carry on I need one thing from you: {1}; please send it through our website"],
    why: WHY,
    examples: [
      {
        before: "Kindly upload a copy of your lease via the secure portal.",
        after:
          "To carry on we need one thing from you: a copy of your lease; please send it through our website.",
      },
    ],
  },
  {
    id: "read-online",
    place: "link",
    needs: [
      "portal",
      "website",
      "web site",
      "account",
      "dashboard",
      "app",
      "center",
      "centre",
      "system",
    ],
    patterns: [
      "(?:please |kindly |you (?:can|may) (?:also )?)?(?:log ?in(?: to)?|sign ?in(?: to)?|log ?on(?: to)?|visit|go to|access|check|use)(?: to| in to| into| on)? ?{PLACE} (?:to|and|in order to) (?:view|read|see|check|review|track|follow)[a-z ,']{0,60}",
    ],
    we: ["you can read it on our website"],
    why: WHY,
    examples: [
      {
        before: "Please log in to the portal to view the latest comments.",
        after: "You can read it on our website.",
      },
    ],
  },
  {
    id: "answer-online",
    place: "how",
    needs: [
      "portal",
      "website",
      "web site",
      "account",
      "dashboard",
      "app",
      "center",
      "centre",
      "system",
    ],
    patterns: [
      "(?:please |kindly |you (?:can|may) )?(?:log ?in(?: to)?|sign ?in(?: to)?|log ?on(?: to)?|visit|go to|access|use)(?: to| in to| into| on)? ?{PLACE} (?:to|and|in order to) (?:respond|reply|answer|comment|add)[a-z ,']{0,60}",
      "(?:please )?(?:respond|reply|answer)(?: to (?:this|it|us))? (?:via|through|using|on|in|at) {PLACE}",
    ],
    we: ["please answer on our website"],
    why: WHY,
    examples: [
      {
        before: "Please log in to the customer portal to respond.",
        after: "Please answer on our website.",
      },
    ],
  },
  {
    id: "does-it-work",
    place: "main",
    needs: ["confirm", "let us know", "verify"],
    patterns: [
      "(?:please |kindly |could you |can you )*(?:confirm|let us know|verify|advise|check)(?: (?:if|whether|that)) (?:the|your|this) (?:issue|problem|fault|error|{OBJ}) (?:has been|is|was)(?: now)? (?:resolved|fixed|solved|gone)(?: (?:at|on|from|for) (?:your|the) (?:end|side|part)| for you)?(?: so (?:that )?we (?:may|can) close [a-z ]{3,30})?",
    ],
    we: ["please tell us whether it works for you now"],
    i: ["please tell me whether it works for you now"],
    why: WHY,
    examples: [
      {
        before: "Kindly confirm if the issue has been resolved at your end.",
        after: "Please tell us whether it works for you now.",
      },
    ],
  },
  {
    id: "survey-here",
    place: "main",
    act: "survey",
    needs: ["survey", "questionnaire", "feedback"],
    patterns: [
      "(?:please )?(?:take|spare) (?:a|one|two) (?:moment|minute|few (?:moments|minutes)|minutes)(?: of your time)? to (?:complete|fill (?:in|out)|answer|take) (?:our|the|this|a) (?:[a-z]+ ){0,3}(?:survey|questionnaire|feedback form):? ?{LINK}",
      "(?:please )?(?:complete|fill (?:in|out)|answer|take) (?:our|the|this|a) (?:[a-z]+ ){0,3}(?:survey|questionnaire|feedback form):? ?{LINK}",
    ],
    we: ["did we really solve it for you? One click tells us: {link}"],
    i: ["did I really solve it for you? One click tells me: {link}"],
    why: WHY,
    examples: [
      {
        before:
          "Please take a moment to complete our customer satisfaction survey: https://a.example/q",
        after: "Did we really solve it for you? One click tells us: https://a.example/q",
      },
    ],
  },
  {
    id: "feedback-helps",
    place: "gone",
    needs: ["help"],
    patterns: [
      "your (?:feedback|response|input|opinion|answers?|rating)(?: [a-z]+){0,3} (?:helps?|will help|enables?|allows?) us (?:to )?[a-z ]{4,70}",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
];
