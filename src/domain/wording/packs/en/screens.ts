import type { RulePack } from "../../pack";

const WHY = "Describes our machines; people want to know what they can and cannot do.";

/** Screens, addresses and messages of software. */
export const screens: RulePack = {
  id: "screens",
  language: "en",
  rules: [
    {
      id: "error-rejected",
      phrases: [
        "has|have|been been? rejected|denied|declined",
        "was|were rejected|denied|declined",
      ],
      instead: ["could not be accepted"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["card", "bank", "payment"] },
      only: "finding",
      examples: [
        { before: "Your request has been rejected.", after: "Your request has not been accepted." },
      ],
    },
    {
      id: "mailbox",
      phrases: ["mailbox"],
      instead: ["address"],
      category: "internal-term",
      severity: "low",
      why: WHY,
      unless: { before: ["your", "my", "shared"], near: ["full", "letter", "street", "red"] },
      only: "edit",
      examples: [{ before: "The mailbox is new.", after: "The address is new." }],
    },
    {
      id: "url",
      phrases: ["the following url", "following url", "url", "this url"],
      instead: ["page"],
      forms: { "the following url": "this page", "following url": "page", "this url": "this page" },
      category: "internal-term",
      severity: "low",
      why: WHY,
      unless: { near: ["developer", "api"] },
      only: "edit",
      examples: [{ before: "Please visit the following URL.", after: "Please visit this page." }],
    },
    {
      id: "interface",
      phrases: ["web interface", "user interface", "web ui", "the ui"],
      instead: ["website"],
      forms: { "the ui": "the screen", "user interface": "screen" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["developer", "api"] },
      examples: [{ before: "See the web interface.", after: "See the website." }],
    },
    {
      id: "parameters",
      phrases: ["parameters", "functionality"],
      instead: ["settings"],
      forms: { functionality: "features" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      only: "edit",
      examples: [{ before: "We improved the functionality.", after: "We improved the features." }],
    },
    {
      id: "system-generated",
      phrases: ["system generated"],
      instead: ["automatic"],
      category: "robot",
      severity: "medium",
      why: WHY,
      examples: [
        { before: "This is a system-generated email.", after: "This is an automatic email." },
      ],
    },
    {
      id: "unavailable",
      phrases: ["currently|temporarily unavailable", "temporarily inaccessible"],
      instead: ["not working at the moment"],
      category: "internal-term",
      severity: "low",
      why: WHY,
      only: "edit",
      examples: [
        {
          before: "The page is temporarily unavailable.",
          after: "The page is not working at the moment.",
        },
      ],
    },
    {
      id: "experiencing",
      phrases: [
        "experiencing technical|some? difficulties|issues",
        "experiencing technical problems",
      ],
      instead: ["has problems"],
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        { before: "The site is experiencing issues.", after: "The site is experiencing issues." },
      ],
    },
  ],
};
