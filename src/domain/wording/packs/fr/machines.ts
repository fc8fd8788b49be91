import type { RulePack } from "../../pack";

const WHY = "It tells the reader that a machine speaks and nobody is there.";

/** French: what machines say of themselves. */
export const machines: RulePack = {
  id: "machines",
  language: "fr",
  rules: [
    {
      id: "boite",
      phrases: [
        "cette boîte n'est pas surveillée",
        "cette boîte mail n'est pas consultée",
        "cette adresse n'est pas surveillée",
        "cette boîte aux lettres n'est pas surveillée",
      ],
      instead: ["personne ne lit les réponses à cette adresse"],
      category: "robot",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Cette boîte n'est pas surveillée.",
          after: "Personne ne lit les réponses à cette adresse.",
        },
      ],
    },
    {
      id: "systeme",
      phrases: [
        "généré par notre système",
        "générée par notre système",
        "envoyé par notre système",
        "émis automatiquement",
      ],
      instead: [],
      category: "robot",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Ce message est généré par notre système.",
          after: "Ce message est généré par notre système.",
        },
      ],
    },
    {
      id: "avec-succes",
      phrases: ["avec succès"],
      instead: [""],
      category: "robot",
      severity: "low",
      why: WHY,
      unless: {
        near: ["pas", "non", "si", "jamais"],
      },
      examples: [
        {
          before: "Votre photo est arrivée avec succès.",
          after: "Votre photo est arrivée.",
        },
      ],
    },
    {
      id: "accuse",
      phrases: ["accusé de réception", "accuse réception", "accusons réception"],
      instead: [],
      category: "robot",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Ceci est un accusé de réception.",
          after: "Ceci est un accusé de réception.",
        },
      ],
    },
  ],
};
