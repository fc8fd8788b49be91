import type { RulePack } from "../../pack";

const WHY = "Official words. Shorter ones are read faster and sound kinder.";

/** Formal words for everyday things. */
export const everydayVerbs: RulePack = {
  id: "everydayVerbs",
  language: "en",
  rules: [
    {
      id: "request-verb",
      phrases: [
        "you requested",
        "we request that you",
        "you are requested to",
        "it is requested that",
      ],
      instead: ["you asked for"],
      forms: { "we request that you": "please", "you are requested to": "please" },
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "edit",
      examples: [{ before: "Here is what you requested.", after: "Here is what you asked for." }],
    },
    {
      id: "purchase",
      phrases: ["purchase", "purchased"],
      instead: ["buy"],
      forms: { purchased: "bought" },
      category: "wordy",
      severity: "low",
      why: WHY,
      unless: { near: ["order", "number", "price", "agreement"] },
      only: "finding",
      examples: [{ before: "You purchased a lamp.", after: "You purchased a lamp." }],
    },
    {
      id: "approximately",
      phrases: ["approximately"],
      instead: ["about"],
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "edit",
      examples: [{ before: "It takes approximately 3 days.", after: "It takes about 3 days." }],
    },
    {
      id: "sufficient",
      phrases: ["sufficient", "sufficiently"],
      instead: ["enough"],
      forms: { sufficiently: "well" },
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "edit",
      examples: [{ before: "We have sufficient time.", after: "We have enough time." }],
    },
  ],
};
