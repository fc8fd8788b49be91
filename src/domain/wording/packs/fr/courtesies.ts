import type { RulePack } from "../../pack";

const WHY = "It sounds kind and says nothing about what is done for the customer.";

/** French: phrases that promise nothing. */
export const courtesies: RulePack = {
  id: "courtesies",
  language: "fr",
  rules: [
    {
      id: "important",
      phrases: [
        "votre demande est importante pour nous",
        "votre satisfaction est notre priorité",
        "votre avis est important pour nous",
        "votre avis compte pour nous",
        "votre satisfaction nous tient à cœur",
      ],
      instead: [""],
      category: "hollow",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Votre satisfaction est notre priorité. Nous avons une photo.",
          after: "Nous avons une photo.",
        },
      ],
    },
    {
      id: "plaisir",
      phrases: [
        "nous sommes heureux de vous informer que",
        "nous sommes ravis de vous annoncer que",
        "c'est avec plaisir que nous vous informons que",
      ],
      instead: [""],
      category: "hollow",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Nous sommes heureux de vous informer que tout marche.",
          after: "Tout marche.",
        },
      ],
    },
    {
      id: "esperons",
      phrases: [
        "nous espérons que cette réponse vous conviendra",
        "nous espérons avoir répondu à votre demande",
        "en espérant avoir répondu à votre demande",
      ],
      instead: [""],
      category: "hollow",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Nous espérons avoir répondu à votre demande. Tout marche.",
          after: "Tout marche.",
        },
      ],
    },
    {
      id: "regrettons",
      phrases: [
        "nous regrettons ce retard",
        "nous déplorons ce retard",
        "nous regrettons le retard",
      ],
      instead: ["nous sommes désolés de ce retard"],
      category: "hollow",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Nous regrettons ce retard.",
          after: "Nous sommes désolés de ce retard.",
        },
      ],
    },
    {
      id: "imprevu",
      phrases: [
        "en raison de circonstances imprévues",
        "pour des raisons techniques",
        "en raison d'un problème technique",
        "en raison d'un incident technique",
        "indépendamment de notre volonté",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Cela dure plus longtemps pour des raisons techniques.",
          after: "Cela dure plus longtemps pour des raisons techniques.",
        },
      ],
    },
    {
      id: "affluence",
      phrases: [
        "en raison d'un grand nombre de demandes",
        "en raison d'un volume élevé de demandes",
        "un volume élevé de demandes",
        "en raison d'une forte affluence",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Nous avons un volume élevé de demandes.",
          after: "Nous avons un volume élevé de demandes.",
        },
      ],
    },
    {
      id: "tout-en-oeuvre",
      phrases: [
        "nous mettons tout en œuvre pour",
        "nous faisons tout notre possible pour",
        "tout est mis en œuvre pour",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Nous mettons tout en œuvre pour vous répondre.",
          after: "Nous mettons tout en œuvre pour vous répondre.",
        },
      ],
    },
    {
      id: "avance",
      phrases: [
        "merci d'avance",
        "nous vous remercions d'avance",
        "en vous remerciant par avance",
        "merci par avance",
      ],
      instead: [""],
      category: "hollow",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Merci d'avance. Il nous faut une photo.",
          after: "Il nous faut une photo.",
        },
      ],
    },
  ],
};
