import type { RulePack } from "../../pack";

const WHY =
  "A word of our desk: customers write messages and have questions, they don't work with our system.";

/** Spanish: how our work is filed. */
export const records: RulePack = {
  id: "records",
  language: "es",
  rules: [
    {
      id: "historial",
      phrases: ["historial del ticket", "historial de su ticket", "historial de la incidencia"],
      instead: ["historial"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Mire el historial del ticket.",
          after: "Mire el historial.",
        },
      ],
    },
    {
      id: "gestion-ticket",
      phrases: [
        "gestión del ticket",
        "gestión de su ticket",
        "tramitación del ticket",
        "tratamiento de la incidencia",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "La gestión del ticket avanza.",
          after: "La gestión del mensaje avanza.",
        },
      ],
    },
    {
      id: "creacion",
      phrases: [
        "creación del ticket",
        "apertura del ticket",
        "apertura de la incidencia",
        "creación de la incidencia",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Gracias por la apertura del ticket.",
          after: "Gracias por la apertura del mensaje.",
        },
      ],
    },
    {
      id: "cierre",
      phrases: [
        "cierre del ticket",
        "cierre de su ticket",
        "cierre de la incidencia",
        "cierre del caso",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "El cierre del ticket está previsto.",
          after: "El cierre del mensaje está previsto.",
        },
      ],
    },
    {
      id: "prioridad",
      phrases: ["prioridad del ticket", "prioridad de la incidencia", "nivel de prioridad"],
      instead: ["urgencia"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "La prioridad del ticket es alta.",
          after: "La urgencia es alta.",
        },
      ],
    },
    {
      id: "solicitud-servicio",
      phrases: [
        "solicitud de servicio",
        "solicitud de soporte",
        "solicitud de asistencia",
        "solicitudes de soporte",
      ],
      instead: ["solicitud"],
      forms: {
        "solicitudes de soporte": "solicitudes",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Su solicitud de soporte está aquí.",
          after: "Su solicitud está aquí.",
        },
      ],
    },
    {
      id: "caso-soporte",
      phrases: ["caso de soporte", "id de caso", "id del caso"],
      instead: ["asunto"],
      forms: {
        "id de caso": "número",
        "id del caso": "número",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Su caso de soporte está abierto.",
          after: "Su asunto está abierto.",
        },
      ],
    },
    {
      id: "cambio",
      phrases: ["solicitud de cambio", "incidente mayor", "incidencia crítica", "incidencia mayor"],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Hay una solicitud de cambio.",
          after: "Hay una solicitud de cambio.",
        },
      ],
    },
  ],
};
