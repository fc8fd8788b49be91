import type { RulePack } from "../../pack";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** French: long ways to say little. */
export const padding: RulePack = {
  id: "padding",
  language: "fr",
  rules: [
    {
      id: "fonctionnalite",
      phrases: ["fonctionnalité", "fonctionnalités"],
      instead: ["fonction"],
      forms: {
        fonctionnalités: "fonctions",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Cette fonctionnalité manque encore.",
          after: "Cette fonction manque encore.",
        },
      ],
    },
    {
      id: "heure-actuelle",
      phrases: ["à l'heure actuelle", "actuellement", "présentement", "en ce moment même"],
      instead: ["en ce moment"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "À l'heure actuelle, nous cherchons encore.",
          after: "En ce moment, nous cherchons encore.",
        },
      ],
    },
    {
      id: "dans-ce-contexte",
      phrases: ["dans ce contexte", "dans cette optique", "à cet égard"],
      instead: [],
      category: "wordy",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Dans ce contexte, nous avons une question.",
          after: "Dans ce contexte, nous avons une question.",
        },
      ],
    },
    {
      id: "contact",
      phrases: [
        "entrer en contact avec nous",
        "prendre contact avec nous",
        "rentrer en contact avec nous",
        "vous mettre en relation avec nous",
      ],
      instead: ["nous joindre"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Vous pouvez prendre contact avec nous.",
          after: "Vous pouvez nous joindre.",
        },
      ],
    },
    {
      id: "verification",
      phrases: [
        "procéder à une vérification",
        "effectuer une vérification",
        "procéder à des vérifications",
      ],
      instead: ["vérifier cela"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Nous allons procéder à une vérification.",
          after: "Nous allons vérifier cela.",
        },
      ],
    },
    {
      id: "dans-mesure",
      phrases: ["dans la mesure du possible"],
      instead: ["si possible"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Répondez aujourd'hui dans la mesure du possible.",
          after: "Répondez aujourd'hui si possible.",
        },
      ],
    },
    {
      id: "dans-cas",
      phrases: ["dans le cas où", "au cas où"],
      instead: ["si jamais"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Dans le cas où vous avez une question, écrivez.",
          after: "Si jamais vous avez une question, écrivez.",
        },
      ],
    },
    {
      id: "suite-a",
      phrases: [
        "suite à votre demande",
        "suite à votre message",
        "faisant suite à votre demande",
        "comme suite à votre demande",
      ],
      instead: [],
      category: "wordy",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Suite à votre demande, nous avons vérifié.",
          after: "Suite à votre demande, nous avons vérifié.",
        },
      ],
    },
  ],
};
