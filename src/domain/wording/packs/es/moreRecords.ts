import type { RulePack } from "../../pack";

const WHY =
  "A word of our desk: customers write messages and have questions, they don't work with our system.";

/** Spanish: how our work is filed. */
export const moreRecords: RulePack = {
  id: "moreRecords",
  language: "es",
  rules: [
    {
      id: "backlog",
      phrases: ["backlog", "sistema de tickets", "sistema de ticketing", "ticketera"],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Está en nuestro backlog.",
          after: "Está en nuestro backlog.",
        },
      ],
    },
    {
      id: "triaje",
      phrases: [
        "triaje",
        "triage",
        "categorizado",
        "categorizada",
        "priorizado",
        "priorizada",
        "clasificado",
        "clasificada",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Su mensaje está priorizado.",
          after: "Su mensaje está priorizado.",
        },
      ],
    },
    {
      id: "acceso",
      phrases: ["login", "datos de login", "credenciales de acceso"],
      instead: ["datos de acceso"],
      category: "internal-term",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Revise los datos de login.",
          after: "Revise los datos de acceso.",
        },
      ],
    },
    {
      id: "despliegue",
      phrases: ["despliegue", "rollback", "hotfix", "parche", "entorno de producción"],
      instead: [],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Hay un parche en camino.",
          after: "Hay un parche en camino.",
        },
      ],
    },
    {
      id: "servidor",
      phrases: ["backend", "frontend", "del lado del servidor"],
      instead: [],
      category: "internal-term",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "El backend no responde.",
          after: "El backend no responde.",
        },
      ],
    },
    {
      id: "mesa",
      phrases: ["mesa de ayuda", "mesa de servicio", "mesa de servicios", "help desk", "helpdesk"],
      instead: ["nosotros"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "La mesa de ayuda lo mira.",
          after: "La mesa de ayuda lo mira.",
        },
      ],
    },
  ],
};
