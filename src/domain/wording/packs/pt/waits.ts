import type { RulePack } from "../../pack";

const WHY = "It names no time; whoever waits wants to know until when.";

/** Portuguese: waits without a time. */
export const waits: RulePack = {
  id: "waits",
  language: "pt",
  rules: [
    {
      id: "futuro",
      phrases: [
        "em um futuro próximo",
        "no devido tempo",
        "oportunamente",
        "em tempo hábil",
        "em um prazo razoável",
        "dentro do prazo",
      ],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Responderemos oportunamente.",
          after: "Responderemos oportunamente.",
        },
      ],
    },
    {
      id: "segunda-ordem",
      phrases: ["até segunda ordem", "por tempo indeterminado", "até novo aviso"],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "O escritório está fechado até segunda ordem.",
          after: "O escritório está fechado até segunda ordem.",
        },
      ],
    },
    {
      id: "novidades",
      phrases: [
        "assim que tivermos novidades",
        "assim que tivermos mais informações",
        "quando tivermos mais informações",
        "logo que tenhamos novidades",
      ],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Escreveremos assim que tivermos novidades.",
          after: "Escreveremos assim que tivermos novidades.",
        },
      ],
    },
  ],
};
