import type { RulePack } from "../../pack";

const WHY = "It sounds kind and says nothing about what is done for the customer.";

/** French: phrases that promise nothing. */
export const moreCourtesies: RulePack = {
  id: "moreCourtesies",
  language: "fr",
  rules: [
    {
      id: "experience-client",
      phrases: ["expérience client", "qualité de service", "satisfaction client"],
      instead: [],
      category: "hollow",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Nous mesurons la satisfaction client.",
          after: "Nous mesurons la satisfaction client.",
        },
      ],
    },
  ],
};
