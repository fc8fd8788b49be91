import type { RulePack } from "../../pack";

const WHY =
  "Says where it lies in our house; people want to know who looks after them and what happens next.";

/** What ends by itself and is taken up again. */
export const reopenings: RulePack = {
  id: "reopenings",
  language: "en",
  rules: [
    {
      id: "inactivity",
      phrases: [
        "due to|because of inactivity",
        "for inactivity",
        "after|following a? period of inactivity",
      ],
      instead: ["because we did not hear from you"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["account", "session"] },
      only: "finding",
      examples: [{ before: "We ended it for inactivity.", after: "We ended it for inactivity." }],
    },
    {
      id: "reopened",
      phrases: [
        "been reopened",
        "been re opened",
        "was reopened",
        "was re opened",
        "is reopened",
        "is re opened",
        "reopened",
        "re opened",
      ],
      instead: ["taken up again"],
      forms: {
        "been reopened": "been taken up again",
        "was reopened": "was taken up again",
        "is reopened": "is being looked at again",
        "been re opened": "been taken up again",
        "was re opened": "was taken up again",
        "is re opened": "is being looked at again",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["shop", "store", "office", "road", "school", "restaurant"] },
      examples: [{ before: "It has been reopened.", after: "It has been taken up again." }],
    },
    {
      id: "reopen",
      phrases: [
        "reopen your|this|the? ticket|case|request|incident|issue?",
        "re open your|this|the? ticket|case|request|incident|issue?",
        "reopen",
        "re open",
      ],
      instead: ["take it up again"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: {
        near: [
          "shop",
          "store",
          "office",
          "road",
          "school",
          "app",
          "browser",
          "page",
          "window",
          "file",
          "close",
        ],
      },
      examples: [{ before: "You can reopen the case.", after: "You can take it up again." }],
    },
    {
      id: "merge",
      phrases: ["been merged into|with", "merged into|with"],
      instead: ["been joined with"],
      forms: { "merged into": "joined with", "merged with": "joined with" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["company", "companies", "branch", "code"] },
      examples: [{ before: "It has been merged with 12.", after: "It has been joined with 12." }],
    },
  ],
};
