import type { RulePack } from "../../pack";

const WHY = "It sounds kind and says nothing about what is done for the customer.";

/** Spanish: phrases that promise nothing. */
export const courtesies: RulePack = {
  id: "courtesies",
  language: "es",
  rules: [
    {
      id: "importante",
      phrases: [
        "su consulta es importante para nosotros",
        "su solicitud es importante para nosotros",
        "su opinión es importante para nosotros",
        "su satisfacción es nuestra prioridad",
        "su opinión es muy importante para nosotros",
      ],
      instead: [""],
      category: "hollow",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Su opinión es importante para nosotros. Falta una foto.",
          after: "Falta una foto.",
        },
      ],
    },
    {
      id: "complace",
      phrases: [
        "nos complace comunicarle que",
        "nos alegra informarle que",
        "es un placer informarle que",
        "tenemos el agrado de informarle que",
      ],
      instead: [""],
      category: "hollow",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Nos alegra informarle que todo funciona.",
          after: "Todo funciona.",
        },
      ],
    },
    {
      id: "esperamos",
      phrases: [
        "esperamos haber resuelto su duda",
        "esperamos haberle ayudado",
        "esperamos haber sido de ayuda",
        "esperamos que esta información le sea útil",
      ],
      instead: [""],
      category: "hollow",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Esperamos haberle ayudado. Todo funciona.",
          after: "Todo funciona.",
        },
      ],
    },
    {
      id: "retraso",
      phrases: ["lamentamos el retraso", "lamentamos la demora", "lamentamos la espera"],
      instead: ["sentimos que tarde más de lo debido"],
      category: "hollow",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Lamentamos la demora.",
          after: "Sentimos que tarde más de lo debido.",
        },
      ],
    },
    {
      id: "imprevistos",
      phrases: [
        "debido a circunstancias imprevistas",
        "por motivos técnicos",
        "por causas ajenas a nuestra voluntad",
        "debido a problemas técnicos",
        "por razones técnicas",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Tarda más por motivos técnicos.",
          after: "Tarda más por motivos técnicos.",
        },
      ],
    },
    {
      id: "volumen",
      phrases: [
        "debido al alto volumen de solicitudes",
        "debido al elevado número de solicitudes",
        "alto volumen de solicitudes",
        "un alto volumen de consultas",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Tenemos un alto volumen de solicitudes.",
          after: "Tenemos un alto volumen de solicitudes.",
        },
      ],
    },
    {
      id: "todo-lo-posible",
      phrases: [
        "estamos haciendo todo lo posible",
        "haremos todo lo posible",
        "trabajamos arduamente",
        "estamos trabajando arduamente",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Haremos todo lo posible.",
          after: "Haremos todo lo posible.",
        },
      ],
    },
    {
      id: "antemano",
      phrases: [
        "muchas gracias de antemano",
        "le agradecemos de antemano",
        "agradeciendo de antemano",
      ],
      instead: [""],
      category: "hollow",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Muchas gracias de antemano. Falta una foto.",
          after: "Falta una foto.",
        },
      ],
    },
  ],
};
