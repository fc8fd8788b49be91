import type { RulePack } from "../../pack";

const WHY = 'Nobody is named here; a person or "we" can be asked and thanked.';

/** German: people without a name. */
export const moreNobodies: RulePack = {
  id: "moreNobodies",
  language: "de",
  rules: [
    {
      id: "betroffene-kunden",
      phrases: [
        "betroffene kunden",
        "betroffene nutzer",
        "betroffene benutzer",
        "betroffene anwender",
      ],
      instead: ["alle Betroffenen"],
      category: "label-for-people",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Betroffene Kunden erhalten eine E-Mail.",
          after: "Alle Betroffenen erhalten eine E-Mail.",
        },
      ],
    },
    {
      id: "endkunde",
      phrases: ["endkunde", "endkunden", "endkundin", "kunde xy"],
      instead: [],
      category: "label-for-people",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Der Endkunde hat das bestätigt.",
          after: "Der Endkunde hat das bestätigt.",
        },
      ],
    },
  ],
};
