import type { RulePack } from "../../pack";

const WHY =
  "A word of our desk: customers write messages and have questions, they don't work with our system.";

/** German: how our work is filed. */
export const moreRecords: RulePack = {
  id: "moreRecords",
  language: "de",
  rules: [
    {
      id: "grossstoerung",
      phrases: ["großstörung", "major incident", "p1-störung"],
      instead: ["große Störung"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Es liegt eine Großstörung vor.",
          after: "Es liegt eine Großstörung vor.",
        },
      ],
    },
    {
      id: "backlog",
      phrases: ["backlog", "rückstau"],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Das steht in unserem Backlog.",
          after: "Das steht in unserem Backlog.",
        },
      ],
    },
    {
      id: "triage",
      phrases: ["triage", "triagiert", "vorqualifizierung", "vorqualifiziert", "dispatching"],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Die Triage ist abgeschlossen.",
          after: "Die Triage ist abgeschlossen.",
        },
      ],
    },
    {
      id: "eingestuft",
      phrases: ["kategorisiert", "klassifiziert", "priorisiert", "umpriorisiert"],
      instead: [],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Das haben wir priorisiert.",
          after: "Das haben wir priorisiert.",
        },
      ],
    },
    {
      id: "stammdaten",
      phrases: ["stammdaten", "kundenstammdaten"],
      instead: ["Angaben"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Ihre Stammdaten sind vollständig.",
          after: "Ihre Angaben sind vollständig.",
        },
      ],
    },
    {
      id: "endgeraet",
      phrases: ["endgerät", "endgeräte", "endgeräts", "endgeräten"],
      instead: ["Gerät"],
      forms: {
        endgeräte: "Geräte",
        endgeräts: "Geräts",
        endgeräten: "Geräten",
      },
      category: "internal-term",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Welches Endgerät nutzen Sie?",
          after: "Welches Gerät nutzen Sie?",
        },
      ],
    },
    {
      id: "wissensdatenbank",
      phrases: [
        "unserer wissensdatenbank",
        "unsere wissensdatenbank",
        "der wissensdatenbank",
        "knowledge base",
      ],
      instead: ["unseren Hilfeseiten"],
      forms: {
        "unsere wissensdatenbank": "unsere Hilfeseiten",
        "der wissensdatenbank": "unseren Hilfeseiten",
        "knowledge base": "Hilfeseiten",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Die Antwort steht in unserer Wissensdatenbank.",
          after: "Die Antwort steht in unseren Hilfeseiten.",
        },
      ],
    },
    {
      id: "zugangsdaten",
      phrases: ["login-daten", "logindaten", "credentials"],
      instead: ["Zugangsdaten"],
      category: "internal-term",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Bitte prüfen Sie Ihre Login-Daten.",
          after: "Bitte prüfen Sie Ihre Zugangsdaten.",
        },
      ],
    },
  ],
};
