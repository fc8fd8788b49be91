import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** Spanish words of our service. */
export const services: RulePack = {
  id: "services",
  language: "es",
  rules: [
    {
      id: "causa",
      phrases: ["causa raíz", "análisis de causa raíz"],
      instead: ["causa"],
      forms: { "análisis de causa raíz": "estudio de la causa" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Conocemos la causa raíz.", after: "Conocemos la causa." }],
    },
  ],
};
