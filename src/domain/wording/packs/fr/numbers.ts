import type { RulePack } from "../../pack";

const WHY = "Whoever writes to us is a person, not a number; the reference stands last and small.";

/** French: numbers that stand for people. */
export const numbers: RulePack = {
  id: "numbers",
  language: "fr",
  rules: [
    {
      id: "numero-suivi",
      phrases: ["numéro de référence", "numéro de requête"],
      instead: ["numéro"],
      category: "number-as-identity",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Votre numéro de référence est 4711.",
          after: "Votre numéro est 4711.",
        },
      ],
    },
    {
      id: "rappeler-numero",
      phrases: [
        "en rappelant le numéro",
        "en rappelant votre numéro",
        "en précisant le numéro de ticket",
        "en indiquant le numéro de ticket",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Écrivez-nous en rappelant le numéro.",
          after: "Écrivez-nous en rappelant le numéro.",
        },
      ],
    },
    {
      id: "objet-message",
      phrases: [
        "dans l'objet du message",
        "dans l'objet de votre message",
        "dans l'objet de l'e-mail",
        "ne modifiez pas l'objet",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Laissez le numéro dans l'objet du message.",
          after: "Laissez le numéro dans l'objet du message.",
        },
      ],
    },
  ],
};
