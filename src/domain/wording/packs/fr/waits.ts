import type { RulePack } from "../../pack";

const WHY = "It names no time; whoever waits wants to know until when.";

/** French: waits without a time. */
export const waits: RulePack = {
  id: "waits",
  language: "fr",
  rules: [
    {
      id: "prochains-jours",
      phrases: [
        "dans les prochains jours",
        "dans un avenir proche",
        "en temps voulu",
        "en temps utile",
        "dans un délai raisonnable",
        "incessamment",
      ],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Nous répondrons dans les prochains jours.",
          after: "Nous répondrons dans les prochains jours.",
        },
      ],
    },
    {
      id: "nouvel-ordre",
      phrases: ["jusqu'à nouvel ordre", "pour une durée indéterminée", "dans les délais impartis"],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Le bureau est fermé jusqu'à nouvel ordre.",
          after: "Le bureau est fermé jusqu'à nouvel ordre.",
        },
      ],
    },
    {
      id: "des-nouvelles",
      phrases: [
        "dès que nous aurons plus d'informations",
        "dès que nous en saurons plus",
        "dès que nous aurons du nouveau",
        "dès que nous aurons des nouvelles",
      ],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Nous écrirons dès que nous en saurons plus.",
          after: "Nous écrirons dès que nous en saurons plus.",
        },
      ],
    },
  ],
};
