import type { RulePack } from "../../pack";

const WHY = "It tells the reader that a machine speaks and nobody is there.";

/** Spanish: what machines say of themselves. */
export const machines: RulePack = {
  id: "machines",
  language: "es",
  rules: [
    {
      id: "buzon",
      phrases: [
        "este buzón no está supervisado",
        "este buzón no se supervisa",
        "esta dirección no está supervisada",
        "este buzón no es monitoreado",
        "esta cuenta no es monitoreada",
      ],
      instead: ["nadie lee las respuestas a esta dirección"],
      category: "robot",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Este buzón no está supervisado.",
          after: "Nadie lee las respuestas a esta dirección.",
        },
      ],
    },
    {
      id: "sistema",
      phrases: [
        "generado por nuestro sistema",
        "generado por el sistema",
        "enviado por nuestro sistema",
        "notificación automática",
        "aviso automático",
      ],
      instead: [],
      category: "robot",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Este mensaje fue generado por el sistema.",
          after: "Este mensaje fue generado por el sistema.",
        },
      ],
    },
    {
      id: "con-exito",
      phrases: ["con éxito", "exitosamente"],
      instead: [""],
      category: "robot",
      severity: "low",
      why: WHY,
      unless: {
        near: ["no", "si", "nunca"],
      },
      examples: [
        {
          before: "Su foto llegó con éxito.",
          after: "Su foto llegó.",
        },
      ],
    },
    {
      id: "acuse",
      phrases: ["acuse de recibo", "acusamos recibo"],
      instead: [],
      category: "robot",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Esto es un acuse de recibo.",
          after: "Esto es un acuse de recibo.",
        },
      ],
    },
  ],
};
