import type { RulePack } from "../../pack";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** Spanish: long ways to say little. */
export const otherPadding: RulePack = {
  id: "otherPadding",
  language: "es",
  rules: [
    {
      id: "mediante",
      phrases: ["mediante"],
      instead: ["con"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Pague mediante tarjeta.",
          after: "Pague con tarjeta.",
        },
      ],
    },
    {
      id: "necesario",
      phrases: [
        "es necesario que",
        "es imprescindible que",
        "es obligatorio que",
        "resulta necesario",
      ],
      instead: [],
      category: "wordy",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Es necesario que responda.",
          after: "Es necesario que responda.",
        },
      ],
    },
  ],
};
