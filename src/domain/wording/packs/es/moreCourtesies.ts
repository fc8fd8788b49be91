import type { RulePack } from "../../pack";

const WHY = "It sounds kind and says nothing about what is done for the customer.";

/** Spanish: phrases that promise nothing. */
export const moreCourtesies: RulePack = {
  id: "moreCourtesies",
  language: "es",
  rules: [
    {
      id: "experiencia",
      phrases: [
        "experiencia del cliente",
        "calidad del servicio",
        "satisfacción del cliente",
        "experiencia de usuario",
      ],
      instead: [],
      category: "hollow",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Medimos la satisfacción del cliente.",
          after: "Medimos la satisfacción del cliente.",
        },
      ],
    },
  ],
};
