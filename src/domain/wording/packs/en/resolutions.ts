import type { RulePack } from "../../pack";

const WHY =
  "Says where it lies in our house; people want to know who looks after them and what happens next.";

/** Resolutions and what is resolved. */
export const resolutions: RulePack = {
  id: "resolutions",
  language: "en",
  rules: [
    {
      id: "resolution",
      phrases: ["resolution"],
      instead: ["answer"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: {
        near: [
          "screen",
          "pixels",
          "display",
          "board",
          "image",
          "dispute",
          "print",
          "un",
          "video",
          "camera",
          "new",
          "year",
        ],
        after: ["center", "centre"],
      },
      examples: [{ before: "We found a resolution.", after: "We found an answer." }],
    },
    {
      id: "resolution-time",
      phrases: [
        "resolution time",
        "time to resolution",
        "estimated resolution time",
        "expected resolution time",
        "expected time of resolution",
      ],
      instead: ["time until it is fixed"],
      forms: {
        "estimated resolution time": "expected to be fixed",
        "expected resolution time": "expected to be fixed",
        "expected time of resolution": "expected to be fixed",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["screen"] },
      examples: [
        {
          before: "The resolution time is 4 hours.",
          after: "The time until it is fixed is 4 hours.",
        },
      ],
    },
    {
      id: "resolved",
      phrases: ["been|is|was|now|are|were successfully|fully? resolved|solved", "resolved"],
      instead: ["been fixed"],
      forms: {
        resolved: "fixed",
        "is resolved": "is fixed",
        "was resolved": "was fixed",
        "now resolved": "now fixed",
        "are resolved": "are fixed",
        "were resolved": "were fixed",
        "been solved": "been fixed",
        "is solved": "is fixed",
        "was solved": "was fixed",
        "are solved": "are fixed",
        "were solved": "were fixed",
        "now solved": "now fixed",
        "is successfully resolved": "is fixed",
        "was successfully resolved": "was fixed",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["dispute", "conflict", "legal", "court"] },
      examples: [
        { before: "The problem has been resolved.", after: "The problem has been fixed." },
      ],
    },
    {
      id: "resolve",
      phrases: ["resolve"],
      instead: ["fix"],
      category: "wordy",
      severity: "low",
      why: WHY,
      unless: { near: ["dispute", "conflict", "legal", "court"] },
      examples: [{ before: "We work to resolve the issue.", after: "We work to fix the issue." }],
    },
    {
      id: "resolving",
      phrases: ["resolving"],
      instead: ["fixing"],
      category: "wordy",
      severity: "low",
      why: WHY,
      unless: { near: ["dispute", "conflict", "legal", "court"] },
      examples: [{ before: "We are resolving the issue.", after: "We are fixing the issue." }],
    },
  ],
};
