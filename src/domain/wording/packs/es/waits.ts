import type { RulePack } from "../../pack";

const WHY = "It names no time; whoever waits wants to know until when.";

/** Spanish: waits without a time. */
export const waits: RulePack = {
  id: "waits",
  language: "es",
  rules: [
    {
      id: "proximos-dias",
      phrases: [
        "en un futuro próximo",
        "a su debido tiempo",
        "oportunamente",
        "en el plazo más breve",
        "en un plazo razonable",
        "próximos días",
      ],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Le responderemos oportunamente.",
          after: "Le responderemos oportunamente.",
        },
      ],
    },
    {
      id: "nuevo-aviso",
      phrases: ["hasta nuevo aviso", "por tiempo indefinido", "en cuanto sea posible"],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "La oficina está cerrada hasta nuevo aviso.",
          after: "La oficina está cerrada hasta nuevo aviso.",
        },
      ],
    },
    {
      id: "novedades",
      phrases: [
        "en cuanto tengamos novedades",
        "tan pronto como tengamos novedades",
        "cuando tengamos más información",
        "en cuanto tengamos más información",
        "tan pronto como tengamos más información",
      ],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Le escribiremos en cuanto tengamos novedades.",
          after: "Le escribiremos en cuanto tengamos novedades.",
        },
      ],
    },
  ],
};
