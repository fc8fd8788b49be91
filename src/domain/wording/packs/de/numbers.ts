import type { RulePack } from "../../pack";

const WHY = "Whoever writes to us is a person, not a number; the reference stands last and small.";

/** German: numbers that stand for people. */
export const numbers: RulePack = {
  id: "numbers",
  language: "de",
  rules: [
    {
      id: "referenznummer",
      phrases: [
        "referenznummer",
        "referenz-nummer",
        "bezugsnummer",
        "meldungsnummer",
        "auftragsnummer des tickets",
      ],
      instead: ["Nummer"],
      category: "number-as-identity",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Ihre Referenznummer ist 4711.",
          after: "Ihre Nummer ist 4711.",
        },
      ],
    },
    {
      id: "unter-angabe",
      phrases: [
        "unter angabe der ticketnummer",
        "unter angabe ihrer ticketnummer",
        "unter angabe der vorgangsnummer",
        "unter angabe ihrer vorgangsnummer",
        "unter angabe der nummer",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Schreiben Sie uns unter Angabe der Ticketnummer.",
          after: "Schreiben Sie uns unter Angabe der Nummer.",
        },
      ],
    },
    {
      id: "betreffzeile",
      phrases: [
        "in der betreffzeile",
        "in die betreffzeile",
        "betreffzeile nicht ändern",
        "betreff nicht ändern",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Die Nummer muss in der Betreffzeile stehen.",
          after: "Die Nummer muss in der Betreffzeile stehen.",
        },
      ],
    },
  ],
};
