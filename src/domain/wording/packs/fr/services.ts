import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** French words of our service. */
export const services: RulePack = {
  id: "services",
  language: "fr",
  rules: [
    {
      id: "base",
      phrases: ["base de connaissances", "la base de connaissances"],
      instead: ["pages d'aide"],
      forms: { "la base de connaissances": "les pages d'aide" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Voyez la base de connaissances.", after: "Voyez les pages d'aide." }],
    },
    {
      id: "authentifier",
      phrases: ["s'authentifier", "vous authentifier", "authentification"],
      instead: ["vous connecter"],
      category: "internal-term",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        { before: "Vous devez vous authentifier.", after: "Vous devez vous authentifier." },
      ],
    },
    {
      id: "contournement",
      phrases: ["solution de contournement"],
      instead: ["autre solution"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        { before: "Voici une solution de contournement.", after: "Voici une autre solution." },
      ],
    },
  ],
};
