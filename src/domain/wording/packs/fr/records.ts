import type { RulePack } from "../../pack";

const WHY =
  "A word of our desk: customers write messages and have questions, they don't work with our system.";

/** French: how our work is filed. */
export const records: RulePack = {
  id: "records",
  language: "fr",
  rules: [
    {
      id: "historique-ticket",
      phrases: [
        "l'historique du ticket",
        "l'historique de votre ticket",
        "historique du ticket",
        "historique de votre ticket",
      ],
      instead: ["l'historique"],
      forms: {
        "historique du ticket": "historique",
        "historique de votre ticket": "historique",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Voyez l'historique du ticket.",
          after: "Voyez l'historique.",
        },
      ],
    },
    {
      id: "traitement-ticket",
      phrases: [
        "traitement du ticket",
        "traitement de votre ticket",
        "suivi du ticket",
        "suivi de votre ticket",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Le traitement du ticket avance.",
          after: "Le traitement du message avance.",
        },
      ],
    },
    {
      id: "creation-ticket",
      phrases: [
        "création du ticket",
        "création de votre ticket",
        "ouverture du ticket",
        "ouverture de votre ticket",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Merci pour la création du ticket.",
          after: "Merci pour la création du message.",
        },
      ],
    },
    {
      id: "fermeture-ticket",
      phrases: [
        "fermeture du ticket",
        "fermeture de votre ticket",
        "clôture du ticket",
        "clôture de votre ticket",
      ],
      instead: ["fin"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "La clôture du ticket est prévue.",
          after: "La clôture du message est prévue.",
        },
      ],
    },
    {
      id: "priorite-ticket",
      phrases: ["la priorité du ticket", "la priorité de votre ticket"],
      instead: ["l'urgence"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "La priorité du ticket est haute.",
          after: "L'urgence est haute.",
        },
      ],
    },
    {
      id: "requete",
      phrases: ["votre requête", "cette requête", "vos requêtes"],
      instead: ["votre demande"],
      forms: {
        "cette requête": "cette demande",
        "vos requêtes": "vos demandes",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Nous lisons votre requête.",
          after: "Nous lisons votre demande.",
        },
      ],
    },
    {
      id: "demande-service",
      phrases: [
        "demande de service",
        "demandes de service",
        "demande d'intervention",
        "demande d'assistance",
      ],
      instead: ["demande"],
      forms: {
        "demandes de service": "demandes",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Votre demande de service est là.",
          after: "Votre demande est là.",
        },
      ],
    },
    {
      id: "changement",
      phrases: ["demande de changement", "incident majeur", "incident critique"],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Il y a une demande de changement.",
          after: "Il y a une demande de changement.",
        },
      ],
    },
  ],
};
