import type { RulePack } from "../../pack";

const WHY = "It sounds kind and says nothing about what is done for the customer.";

/** German: phrases that promise nothing. */
export const moreCourtesies: RulePack = {
  id: "moreCourtesies",
  language: "de",
  rules: [
    {
      id: "im-voraus",
      phrases: [
        "vielen dank im voraus",
        "danke im voraus",
        "wir danken ihnen im voraus",
        "besten dank im voraus",
      ],
      instead: [""],
      category: "hollow",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Vielen Dank im Voraus. Wir brauchen ein Foto.",
          after: "Wir brauchen ein Foto.",
        },
      ],
    },
    {
      id: "schaetzen",
      phrases: ["wir schätzen ihre geduld", "wir wissen ihre geduld zu schätzen"],
      instead: [""],
      category: "hollow",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Wir schätzen Ihre Geduld. Wir sind dran.",
          after: "Wir sind dran.",
        },
      ],
    },
    {
      id: "kundenzufriedenheit",
      phrases: ["kundenerlebnis", "kundenzufriedenheit", "servicequalität", "serviceerlebnis"],
      instead: [],
      category: "hollow",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Wir messen die Kundenzufriedenheit.",
          after: "Wir messen die Kundenzufriedenheit.",
        },
      ],
    },
  ],
};
