import type { RulePack } from "../../pack";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** Spanish: long ways to say little. */
export const morePadding: RulePack = {
  id: "morePadding",
  language: "es",
  rules: [
    {
      id: "en-caso-de-que",
      phrases: ["en el supuesto de que", "en la eventualidad de que"],
      instead: ["en caso de que"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "En el supuesto de que falte algo, avísenos.",
          after: "En caso de que falte algo, avísenos.",
        },
      ],
    },
    {
      id: "debido-a-que",
      phrases: ["debido a que", "debido al hecho de que"],
      instead: ["ya que"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Tarda más debido a que falta una pieza.",
          after: "Tarda más ya que falta una pieza.",
        },
      ],
    },
    {
      id: "decision",
      phrases: ["tomar una decisión", "realizar una elección"],
      instead: ["decidir"],
      forms: {
        "realizar una elección": "elegir",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Puede tomar una decisión.",
          after: "Puede decidir.",
        },
      ],
    },
    {
      id: "notificacion",
      phrases: ["una notificación", "una notificación por correo electrónico", "notificaciones"],
      instead: ["un mensaje"],
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Recibirá una notificación.",
          after: "Recibirá una notificación.",
        },
      ],
    },
    {
      id: "unicamente",
      phrases: ["únicamente", "exclusivamente"],
      instead: ["solo"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Necesitamos únicamente una foto.",
          after: "Necesitamos solo una foto.",
        },
      ],
    },
    {
      id: "no-obstante",
      phrases: ["no obstante", "sin embargo"],
      instead: ["pero"],
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "No obstante, falta una foto.",
          after: "No obstante, falta una foto.",
        },
      ],
    },
    {
      id: "asimismo",
      phrases: ["asimismo", "adicionalmente", "de igual manera", "por otra parte"],
      instead: ["además"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Asimismo, falta una foto.",
          after: "Además, falta una foto.",
        },
      ],
    },
    {
      id: "previamente",
      phrases: ["con anterioridad", "posteriormente", "con posterioridad"],
      instead: ["antes"],
      forms: {
        posteriormente: "después",
        "con posterioridad": "después",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Llame con anterioridad.",
          after: "Llame antes.",
        },
      ],
    },
  ],
};
