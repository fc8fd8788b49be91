import type { RulePack } from "../../pack";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** French: long ways to say little. */
export const morePadding: RulePack = {
  id: "morePadding",
  language: "fr",
  rules: [
    {
      id: "prendre-decision",
      phrases: ["prendre une décision", "faire un choix"],
      instead: ["décider"],
      forms: {
        "faire un choix": "choisir",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Vous pouvez prendre une décision.",
          after: "Vous pouvez décider.",
        },
      ],
    },
    {
      id: "notification",
      phrases: ["une notification", "une notification par e-mail", "des notifications"],
      instead: ["un message"],
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Vous recevrez une notification.",
          after: "Vous recevrez une notification.",
        },
      ],
    },
    {
      id: "uniquement",
      phrases: ["uniquement", "exclusivement"],
      instead: ["seulement"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Il nous faut uniquement une photo.",
          after: "Il nous faut seulement une photo.",
        },
      ],
    },
    {
      id: "neanmoins",
      phrases: ["néanmoins", "toutefois", "nonobstant"],
      instead: ["mais"],
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Néanmoins, il manque une photo.",
          after: "Néanmoins, il manque une photo.",
        },
      ],
    },
    {
      id: "par-ailleurs",
      phrases: ["par ailleurs", "en outre", "de surcroît"],
      instead: ["de plus"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Par ailleurs, il manque une photo.",
          after: "De plus, il manque une photo.",
        },
      ],
    },
    {
      id: "eventuel",
      phrases: ["éventuel", "éventuelle", "éventuels", "éventuelles"],
      instead: ["possible"],
      forms: {
        éventuels: "possibles",
        éventuelles: "possibles",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Voici les frais éventuels.",
          after: "Voici les frais possibles.",
        },
      ],
    },
    {
      id: "necessaire",
      phrases: [
        "il est nécessaire de",
        "il est impératif de",
        "il est indispensable de",
        "il est obligatoire de",
      ],
      instead: [],
      category: "wordy",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Il est nécessaire de répondre.",
          after: "Il est nécessaire de répondre.",
        },
      ],
    },
    {
      id: "fournir",
      phrases: ["fournir", "transmettre"],
      instead: ["donner", "envoyer"],
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Pouvez-vous fournir une photo ?",
          after: "Pouvez-vous fournir une photo ?",
        },
      ],
    },
  ],
};
