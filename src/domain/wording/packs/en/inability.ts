import type { RulePack } from "../../pack";

const WHY = "Official words. Shorter ones are read faster and sound kinder.";

/** Wishes and inability. */
export const inability: RulePack = {
  id: "inability",
  language: "en",
  rules: [
    {
      id: "wish",
      phrases: [
        "if you wish to",
        "you wish to",
        "if you wish",
        "wish to",
        "wishes to",
        "you would wish to",
        "desire to",
        "may wish to",
      ],
      instead: ["want to"],
      forms: {
        "you wish to": "you want to",
        "if you wish": "if you like",
        "if you wish to": "if you want to",
        "wishes to": "wants to",
        "you would wish to": "you would like to",
        "may wish to": "may want to",
        "desire to": "want to",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        { before: "If you wish to stop, call us.", after: "If you want to stop, call us." },
      ],
    },
    {
      id: "unable",
      phrases: [
        "is|are|am|was|were|be|been|being unable to",
        "unable to",
        "is|are|am|was|were not able to",
      ],
      instead: ["cannot"],
      forms: {
        "was unable to": "could not",
        "were unable to": "could not",
        "be unable to": "not be able to",
        "been unable to": "not been able to",
        "being unable to": "not being able to",
        "unable to": "not able to",
        "was not able to": "could not",
        "were not able to": "could not",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      unless: { before: ["not"] },
      examples: [{ before: "We are unable to help.", after: "We cannot help." }],
    },
    {
      id: "inability",
      phrases: ["inability to"],
      instead: ["not being able to"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "We regret our inability to help.",
          after: "We regret our not being able to help.",
        },
      ],
    },
    {
      id: "an-issue",
      phrases: [
        "an|some potential|possible|ongoing issue|problem|issues that|which? may|might|could? affect|impact?",
        "an issue that|which may|might|could? affect|impact|affects|impacts",
        "an issue affecting|impacting",
        "issues affecting|impacting",
        "a problem affecting",
        "potential issue",
      ],
      instead: ["a problem with"],
      forms: {
        "issues affecting": "problems with",
        "issues impacting": "problems with",
        "potential issue": "possible problem",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "We know of an issue affecting calls.",
          after: "We know of an issue affecting calls.",
        },
      ],
    },
    {
      id: "participate",
      phrases: ["participate in", "participate", "to participate"],
      instead: ["take part"],
      forms: { "participate in": "take part in", "to participate": "to take part" },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "You can participate now.", after: "You can take part now." }],
    },
  ],
};
