import type { RulePack } from "../../pack";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** Spanish: long ways to say little. */
export const padding: RulePack = {
  id: "padding",
  language: "es",
  rules: [
    {
      id: "funcionalidad",
      phrases: ["funcionalidad", "funcionalidades"],
      instead: ["función"],
      forms: {
        funcionalidades: "funciones",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Esta funcionalidad falta.",
          after: "Esta función falta.",
        },
      ],
    },
    {
      id: "momento",
      phrases: ["en el momento actual", "en este momento", "en estos momentos", "actualmente"],
      instead: ["ahora"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "En estos momentos seguimos buscando.",
          after: "Ahora seguimos buscando.",
        },
      ],
    },
    {
      id: "en-este-sentido",
      phrases: ["en este sentido", "a este respecto", "en este contexto"],
      instead: [],
      category: "wordy",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "En este contexto, tenemos una pregunta.",
          after: "En este contexto, tenemos una pregunta.",
        },
      ],
    },
    {
      id: "contacto",
      phrases: ["póngase en contacto con nosotros", "comuníquese con nosotros"],
      instead: ["escríbanos"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      unless: {
        after: ["en", "al", "a", "por", "llamando"],
      },
      examples: [
        {
          before: "Por favor, póngase en contacto con nosotros.",
          after: "Por favor, escríbanos.",
        },
      ],
    },
    {
      id: "contactar",
      phrases: ["ponerse en contacto con nosotros", "entrar en contacto con nosotros"],
      instead: ["hablar con nosotros"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Puede ponerse en contacto con nosotros.",
          after: "Puede hablar con nosotros.",
        },
      ],
    },
    {
      id: "verificacion",
      phrases: [
        "realizar una verificación",
        "llevar a cabo una verificación",
        "realizar una comprobación",
        "realizar una revisión",
      ],
      instead: ["comprobarlo"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Vamos a realizar una verificación.",
          after: "Vamos a comprobarlo.",
        },
      ],
    },
    {
      id: "llevar-a-cabo",
      phrases: ["llevar a cabo", "lleve a cabo"],
      instead: ["hacer"],
      forms: {
        "lleve a cabo": "haga",
      },
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Puede llevar a cabo el cambio.",
          after: "Puede hacer el cambio.",
        },
      ],
    },
    {
      id: "medida",
      phrases: ["en la medida de lo posible"],
      instead: ["si es posible"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Responda hoy en la medida de lo posible.",
          after: "Responda hoy si es posible.",
        },
      ],
    },
  ],
};
