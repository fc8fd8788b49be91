import type { RulePack } from "../../pack";

const WHY = "Sounds kind and says nothing; name what the person lost, or what they did for us.";

/** Blame and false cheer. */
export const blame: RulePack = {
  id: "blame",
  language: "en",
  rules: [
    {
      id: "blame",
      phrases: ["you must", "you are required to", "you're required to", "you need to ensure"],
      instead: ["please"],
      forms: {
        "you must": "you need to",
        "you are required to": "you need to",
        "you're required to": "you need to",
        "you need to ensure": "please make sure",
      },
      category: "hollow",
      severity: "high",
      why: WHY,
      examples: [{ before: "You must reply by May.", after: "You need to reply by May." }],
    },
    {
      id: "failed-to",
      phrases: ["you failed to", "you have failed to", "failed to", "failure to"],
      instead: ["did not"],
      forms: {
        "you failed to": "you did not",
        "you have failed to": "you have not",
        "failure to": "not being able to",
      },
      category: "hollow",
      severity: "high",
      why: WHY,
      unless: { before: ["we", "it", "has", "have"] },
      examples: [{ before: "The page failed to load.", after: "The page did not load." }],
    },
    {
      id: "failed-has",
      phrases: ["has failed to", "have failed to"],
      instead: ["did not"],
      category: "hollow",
      severity: "high",
      why: WHY,
      examples: [{ before: "It has failed to load.", after: "It did not load." }],
    },
    {
      id: "failure-respond",
      phrases: ["failure to respond|reply|do so"],
      instead: ["if we do not hear from you"],
      category: "hollow",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Failure to do so will end this.",
          after: "Not being able to do so will end this.",
        },
      ],
    },
    {
      id: "invalid",
      phrases: ["invalid", "is|was|are invalid"],
      instead: ["not right"],
      forms: {
        "is invalid": "is not right",
        "was invalid": "was not right",
        "are invalid": "are not right",
        invalid: "wrong",
      },
      category: "hollow",
      severity: "high",
      why: WHY,
      unless: { near: ["permit", "health", "disability"] },
      examples: [{ before: "The code is invalid.", after: "The code is not right." }],
    },
    {
      id: "not-permitted",
      phrases: ["not permitted", "is prohibited", "are prohibited", "strictly prohibited"],
      instead: ["not possible"],
      forms: {
        "is prohibited": "is not possible",
        "are prohibited": "are not possible",
        "strictly prohibited": "not possible",
      },
      category: "hollow",
      severity: "high",
      why: WHY,
      examples: [{ before: "Calls are not permitted.", after: "Calls are not possible." }],
    },
    {
      id: "rejected",
      phrases: ["been rejected", "was rejected", "were rejected", "is rejected"],
      instead: ["not been accepted"],
      forms: {
        "was rejected": "was not accepted",
        "were rejected": "were not accepted",
        "is rejected": "is not accepted",
      },
      category: "hollow",
      severity: "high",
      why: WHY,
      unless: { near: ["card", "bank"] },
      examples: [{ before: "Your reply was rejected.", after: "Your reply was not accepted." }],
    },
  ],
};
