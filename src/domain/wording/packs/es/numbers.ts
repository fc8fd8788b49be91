import type { RulePack } from "../../pack";

const WHY = "Whoever writes to us is a person, not a number; the reference stands last and small.";

/** Spanish: numbers that stand for people. */
export const numbers: RulePack = {
  id: "numbers",
  language: "es",
  rules: [
    {
      id: "numero-referencia",
      phrases: ["número de referencia", "número de reporte"],
      instead: ["número"],
      category: "number-as-identity",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Su número de referencia es 4711.",
          after: "Su número es 4711.",
        },
      ],
    },
    {
      id: "citar-numero",
      phrases: [
        "indicando el número de ticket",
        "indicando su número de ticket",
        "citando el número",
        "haciendo referencia al número",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Escríbanos citando el número.",
          after: "Escríbanos citando el número.",
        },
      ],
    },
    {
      id: "asunto",
      phrases: [
        "en el asunto del correo",
        "en el asunto del mensaje",
        "en la línea de asunto",
        "no modifique el asunto",
        "no cambie el asunto",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Deje el número en la línea de asunto.",
          after: "Deje el número en la línea de asunto.",
        },
      ],
    },
  ],
};
