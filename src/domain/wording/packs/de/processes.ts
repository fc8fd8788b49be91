import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** German words of our process. */
export const processes: RulePack = {
  id: "processes",
  language: "de",
  rules: [
    {
      id: "incident",
      phrases: [
        "der incident",
        "ein incident",
        "den incident",
        "incident",
        "incidents",
        "vorfall",
        "vorfalls",
      ],
      instead: ["Problem"],
      forms: {
        "der incident": "das Problem",
        "ein incident": "ein Problem",
        "den incident": "das Problem",
        incidents: "Probleme",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["sicherheitsvorfall", "polizei"] },
      only: "finding",
      examples: [{ before: "Wir kennen den Vorfall.", after: "Wir kennen den Vorfall." }],
    },
    {
      id: "stoerungsmeldung",
      phrases: ["störungsmeldung", "störungsmeldungen", "störungsticket"],
      instead: ["Meldung"],
      forms: { störungsmeldungen: "Meldungen" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        { before: "Ihre Störungsmeldung ist bei uns.", after: "Ihre Meldung ist bei uns." },
      ],
    },
    {
      id: "queue",
      phrases: ["queue", "warteschlange", "bearbeitungsschlange"],
      instead: ["Liste"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["drucker", "telefon"] },
      examples: [{ before: "Es steht in der Warteschlange.", after: "Es steht in der Liste." }],
    },
    {
      id: "eskaliert",
      phrases: ["eskaliert", "wurde eskaliert", "eskaliert worden"],
      instead: ["weitergegeben"],
      forms: {
        "wurde eskaliert": "wurde weitergegeben",
        "eskaliert worden": "weitergegeben worden",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        { before: "Ihr Anliegen wurde eskaliert.", after: "Ihr Anliegen wurde weitergegeben." },
      ],
    },
    {
      id: "eskalieren",
      phrases: ["eskalieren"],
      instead: ["weitergeben"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [{ before: "Wir eskalieren das.", after: "Wir eskalieren das." }],
    },
    {
      id: "eskalation",
      phrases: ["eskalation", "eskalationen", "die eskalation"],
      instead: ["Bitte um Hilfe"],
      forms: { "die eskalation": "die Bitte um Hilfe", eskalationen: "Bitten um Hilfe" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Wir haben die Eskalation gelesen.",
          after: "Wir haben die Bitte um Hilfe gelesen.",
        },
      ],
    },
    {
      id: "zugewiesen",
      phrases: ["zugewiesen", "neu zugewiesen"],
      instead: ["übergeben"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "Es wurde Maya zugewiesen.", after: "Es wurde Maya übergeben." }],
    },
    {
      id: "zuweisung",
      phrases: ["zuweisung", "neuzuweisung"],
      instead: ["Übergabe"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "Die Zuweisung ist erfolgt.", after: "Die Übergabe ist erfolgt." }],
    },
  ],
};
