import type { RulePack } from "../../pack";

const WHY = "Official words. Shorter ones are read faster and sound kinder.";

/** Words that only pad. */
export const padding: RulePack = {
  id: "padding",
  language: "en",
  rules: [
    {
      id: "at-all-times",
      phrases: ["at all times"],
      instead: ["always"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "We are here at all times.", after: "We are here always." }],
    },
    {
      id: "until-such",
      phrases: ["until such time as"],
      instead: ["until"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "Wait until such time as we call.", after: "Wait until we call." }],
    },
    {
      id: "whether",
      phrases: ["as to whether", "whether or not"],
      instead: ["whether"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "We ask whether or not it works.", after: "We ask whether it works." }],
    },
    {
      id: "with-exception",
      phrases: ["with the exception of"],
      instead: ["except"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "All with the exception of one work.", after: "All except one work." }],
    },
    {
      id: "on-receipt",
      phrases: ["on receipt of", "following receipt of"],
      instead: ["when we get"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "On receipt of the form we call you.",
          after: "When we get the form we call you.",
        },
      ],
    },
    {
      id: "necessary",
      phrases: ["it is necessary for you to", "it is necessary to", "is it necessary"],
      instead: ["you need to"],
      forms: { "is it necessary": "does it need" },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "It is necessary to sign.", after: "You need to sign." }],
    },
    {
      id: "for-the-purpose",
      phrases: ["for the purpose of", "with a view to", "so as to"],
      instead: ["for"],
      forms: { "so as to": "to" },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        { before: "This is for the purpose of checking.", after: "This is for checking." },
      ],
    },
    {
      id: "duration",
      phrases: ["for the duration of", "during the course of"],
      instead: ["during"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "Stay for the duration of the call.", after: "Stay during the call." }],
    },
    {
      id: "in-addition",
      phrases: ["in addition to", "in addition"],
      instead: ["as well as"],
      forms: { "in addition": "also" },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "In addition, we call you.", after: "Also, we call you." }],
    },
    {
      id: "despite",
      phrases: ["despite the fact that", "in spite of the fact that"],
      instead: ["although"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "It works despite the fact that it rained.",
          after: "It works although it rained.",
        },
      ],
    },
    {
      id: "opportunity",
      phrases: [
        "take this opportunity to",
        "would like to take this opportunity to",
        "would like to take a moment to",
        "take a moment to",
      ],
      instead: ["want to"],
      forms: {
        "take this opportunity to": "want to",
        "take a moment to": "please",
        "would like to take this opportunity to": "want to",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "We take this opportunity to thank you.",
          after: "We take this opportunity to thank you.",
        },
      ],
    },
  ],
};
