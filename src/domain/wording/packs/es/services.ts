import type { RulePack } from "../../pack";

const WHY = "Palabras de oficina o de sistema; se dice como se habla con una persona.";

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
