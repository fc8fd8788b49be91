import type { RulePack } from "../../pack";

const WHY = 'Nobody is named here; a person or "we" can be asked and thanked.';

/** French: people without a name. */
export const moreNobodies: RulePack = {
  id: "moreNobodies",
  language: "fr",
  rules: [
    {
      id: "demandeur",
      phrases: ["le demandeur", "demandeur", "demandeuse", "le requérant", "le déclarant"],
      instead: ["vous"],
      category: "label-for-people",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Le demandeur sera averti.",
          after: "Le demandeur sera averti.",
        },
      ],
    },
    {
      id: "clients-concernes",
      phrases: [
        "les clients concernés",
        "les clients impactés",
        "les utilisateurs concernés",
        "les utilisateurs impactés",
      ],
      instead: ["les personnes concernées"],
      category: "label-for-people",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Les clients concernés reçoivent un message.",
          after: "Les personnes concernées reçoivent un message.",
        },
      ],
    },
    {
      id: "impacte",
      phrases: ["impacté", "impactée", "impactés", "impactées"],
      instead: ["touché"],
      forms: {
        impactée: "touchée",
        impactés: "touchés",
        impactées: "touchées",
      },
      category: "label-for-people",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Le paiement est impacté.",
          after: "Le paiement est touché.",
        },
      ],
    },
  ],
};
