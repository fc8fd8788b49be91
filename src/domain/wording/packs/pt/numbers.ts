import type { RulePack } from "../../pack";

const WHY = "Whoever writes to us is a person, not a number; the reference stands last and small.";

/** Portuguese: numbers that stand for people. */
export const numbers: RulePack = {
  id: "numbers",
  language: "pt",
  rules: [
    {
      id: "numero-referencia",
      phrases: ["número de referência"],
      instead: ["número"],
      category: "number-as-identity",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Seu número de referência é 4711.",
          after: "Seu número é 4711.",
        },
      ],
    },
    {
      id: "informar-numero",
      phrases: [
        "informando o número do chamado",
        "informando o número do ticket",
        "mencionando o número do chamado",
        "tenha em mãos o número do chamado",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Escreva informando o número do chamado.",
          after: "Escreva informando o número.",
        },
      ],
    },
    {
      id: "assunto",
      phrases: [
        "no assunto do e-mail",
        "no campo assunto",
        "na linha de assunto",
        "não altere o assunto",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Deixe o número na linha de assunto.",
          after: "Deixe o número na linha de assunto.",
        },
      ],
    },
  ],
};
