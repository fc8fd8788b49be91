import type { RulePack } from "../../pack";

const WHY =
  "A word of our desk: customers write messages and have questions, they don't work with our system.";

/** French: how our work is filed. */
export const moreRecords: RulePack = {
  id: "moreRecords",
  language: "fr",
  rules: [
    {
      id: "arriere",
      phrases: ["backlog", "arriéré de tickets", "ticketing"],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Votre message est dans notre backlog.",
          after: "Votre message est dans notre backlog.",
        },
      ],
    },
    {
      id: "tri",
      phrases: [
        "triage",
        "qualification du ticket",
        "qualifié et transmis",
        "catégorisé",
        "catégorisée",
        "priorisé",
        "priorisée",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Le triage est fini.",
          after: "Le triage est fini.",
        },
      ],
    },
    {
      id: "identifiants",
      phrases: ["login", "logins", "informations de connexion", "informations d'authentification"],
      instead: ["identifiants"],
      category: "internal-term",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Vérifiez votre login.",
          after: "Vérifiez votre login.",
        },
      ],
    },
    {
      id: "ticket-support",
      phrases: [
        "plateforme de support",
        "outil de support",
        "console d'administration",
        "back-office",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Cela se règle dans notre back-office.",
          after: "Cela se règle dans notre back-office.",
        },
      ],
    },
    {
      id: "niveau-support",
      phrases: [
        "support de premier niveau",
        "support de deuxième niveau",
        "deuxième niveau de support",
        "équipe de niveau 2",
        "équipe de niveau 3",
        "l'équipe n2",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Le support de deuxième niveau regarde.",
          after: "Le support de deuxième niveau regarde.",
        },
      ],
    },
    {
      id: "cause-racine",
      phrases: ["cause racine", "analyse des causes", "analyse de la cause racine", "root cause"],
      instead: ["cause"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Nous cherchons la cause racine.",
          after: "Nous cherchons la cause racine.",
        },
      ],
    },
    {
      id: "deploiement",
      phrases: ["déploiement", "correctif", "rollback", "hotfix", "patch"],
      instead: [],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Un correctif arrive.",
          after: "Un correctif arrive.",
        },
      ],
    },
    {
      id: "serveur",
      phrases: ["backend", "frontend", "environnement de production", "côté serveur"],
      instead: [],
      category: "internal-term",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Le backend ne répond pas.",
          after: "Le backend ne répond pas.",
        },
      ],
    },
  ],
};
