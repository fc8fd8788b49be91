import type { RulePack } from "../../pack";

const WHY = "It sounds kind and says nothing about what is done for the customer.";

/** Portuguese: phrases that promise nothing. */
export const moreCourtesies: RulePack = {
  id: "moreCourtesies",
  language: "pt",
  rules: [
    {
      id: "experiencia",
      phrases: [
        "experiência do cliente",
        "qualidade do serviço",
        "satisfação do cliente",
        "experiência do usuário",
      ],
      instead: [],
      category: "hollow",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Medimos a satisfação do cliente.",
          after: "Medimos a satisfação do cliente.",
        },
      ],
    },
  ],
};
