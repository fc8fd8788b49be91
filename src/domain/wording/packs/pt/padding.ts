import type { RulePack } from "../../pack";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** Portuguese: long ways to say little. */
export const padding: RulePack = {
  id: "padding",
  language: "pt",
  rules: [
    {
      id: "funcionalidade",
      phrases: ["funcionalidade", "funcionalidades"],
      instead: ["função"],
      forms: {
        funcionalidades: "funções",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Esta funcionalidade ainda falta.",
          after: "Esta função ainda falta.",
        },
      ],
    },
    {
      id: "momento",
      phrases: ["no presente momento", "neste momento", "no momento atual", "atualmente"],
      instead: ["agora"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "No presente momento, ainda procuramos.",
          after: "Agora, ainda procuramos.",
        },
      ],
    },
    {
      id: "nesse-sentido",
      phrases: ["nesse sentido", "neste sentido", "nesse contexto", "neste contexto"],
      instead: [],
      category: "wordy",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Nesse contexto, temos uma pergunta.",
          after: "Nesse contexto, temos uma pergunta.",
        },
      ],
    },
    {
      id: "contato",
      phrases: ["entrar em contato conosco", "entrar em contacto connosco"],
      instead: ["falar conosco"],
      forms: {
        "entrar em contacto connosco": "falar connosco",
      },
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Você pode entrar em contato conosco.",
          after: "Você pode falar conosco.",
        },
      ],
    },
    {
      id: "entre-contato",
      phrases: ["entre em contato conosco"],
      instead: ["fale conosco"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Por favor, entre em contato conosco.",
          after: "Por favor, fale conosco.",
        },
      ],
    },
    {
      id: "verificacao",
      phrases: [
        "realizar uma verificação",
        "efetuar uma verificação",
        "fazer uma verificação",
        "realizar uma análise",
      ],
      instead: ["verificar isso"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Vamos realizar uma verificação.",
          after: "Vamos verificar isso.",
        },
      ],
    },
    {
      id: "medida",
      phrases: ["na medida do possível"],
      instead: ["se possível"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Responda hoje na medida do possível.",
          after: "Responda hoje se possível.",
        },
      ],
    },
    {
      id: "caso-haja",
      phrases: ["na eventualidade de", "na hipótese de"],
      instead: ["se houver"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Na hipótese de dúvidas, escreva.",
          after: "Se houver dúvidas, escreva.",
        },
      ],
    },
  ],
};
