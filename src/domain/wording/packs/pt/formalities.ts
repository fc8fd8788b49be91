import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** Portuguese official words. */
export const formalities: RulePack = {
  id: "formalities",
  language: "pt",
  rules: [
    {
      id: "referente",
      phrases: [
        "referente a",
        "referente ao",
        "com relação a",
        "com relação ao",
        "no que diz respeito a",
        "em relação a",
        "em relação ao",
        "relativo a",
        "a respeito de",
      ],
      instead: ["sobre"],
      forms: { "referente ao": "sobre o", "com relação ao": "sobre o", "em relação ao": "sobre o" },
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        { before: "Escrevemos referente a sua carta.", after: "Escrevemos sobre sua carta." },
      ],
    },
    {
      id: "fim",
      phrases: ["a fim de", "com o intuito de", "com o objetivo de", "com a finalidade de"],
      instead: ["para"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "Ligue a fim de terminar.", after: "Ligue para terminar." }],
    },
    {
      id: "efetuar",
      phrases: [
        "efetuar",
        "efetuado",
        "fornecer",
        "solicitar",
        "disponibilizar",
        "realizar",
        "adicional",
        "adicionais",
      ],
      instead: ["fazer"],
      forms: {
        efetuado: "feito",
        fornecer: "dar",
        solicitar: "pedir",
        disponibilizar: "dar",
        realizar: "fazer",
        adicional: "mais",
        adicionais: "mais",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [{ before: "Vamos efetuar o teste.", after: "Vamos efetuar o teste." }],
    },
    {
      id: "infelizmente",
      phrases: ["infelizmente"],
      instead: [],
      category: "hollow",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [{ before: "Infelizmente não há.", after: "Infelizmente não há." }],
    },
  ],
};
