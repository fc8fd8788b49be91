import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** Spanish official words. */
export const formalities: RulePack = {
  id: "formalities",
  language: "es",
  rules: [
    {
      id: "respecto",
      phrases: [
        "con respecto a",
        "en relación con",
        "en relación a",
        "referente a",
        "en lo referente a",
        "respecto a",
      ],
      instead: ["sobre"],
      forms: { "referente a": "sobre", "respecto a": "sobre" },
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        { before: "Escribimos en relación con su carta.", after: "Escribimos sobre su carta." },
      ],
    },
    {
      id: "fin",
      phrases: ["a fin de", "con el fin de", "con el objetivo de", "con la finalidad de"],
      instead: ["para"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "Llame con el fin de terminar.", after: "Llame para terminar." }],
    },
    {
      id: "gestionar",
      phrases: [
        "gestionar",
        "proporcionar",
        "proporcione",
        "facilitar",
        "facilite",
        "realizar",
        "solicitar",
        "adicional",
        "adicionales",
      ],
      instead: ["llevar"],
      forms: {
        proporcionar: "dar",
        proporcione: "envíe",
        facilitar: "dar",
        facilite: "envíe",
        realizar: "hacer",
        solicitar: "pedir",
        adicional: "más",
        adicionales: "más",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [{ before: "Vamos a gestionar su caso.", after: "Vamos a gestionar su caso." }],
    },
    {
      id: "desafortunadamente",
      phrases: ["desafortunadamente", "lamentablemente"],
      instead: [],
      category: "hollow",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [{ before: "Lamentablemente no hay.", after: "Lamentablemente no hay." }],
    },
  ],
};
