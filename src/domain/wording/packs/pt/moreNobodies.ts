import type { RulePack } from "../../pack";

const WHY = 'Nobody is named here; a person or "we" can be asked and thanked.';

/** Portuguese: people without a name. */
export const moreNobodies: RulePack = {
  id: "moreNobodies",
  language: "pt",
  rules: [
    {
      id: "solicitante",
      phrases: ["solicitante", "o solicitante", "a solicitante", "o requerente", "o reclamante"],
      instead: ["você"],
      category: "label-for-people",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "O solicitante receberá um aviso.",
          after: "O solicitante receberá um aviso.",
        },
      ],
    },
    {
      id: "clientes-afetados",
      phrases: [
        "os clientes afetados",
        "os usuários afetados",
        "os clientes impactados",
        "os usuários impactados",
      ],
      instead: ["as pessoas afetadas"],
      category: "label-for-people",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Os clientes afetados recebem uma mensagem.",
          after: "As pessoas afetadas recebem uma mensagem.",
        },
      ],
    },
    {
      id: "impactado",
      phrases: ["impactado", "impactada", "impactados", "impactadas"],
      instead: ["afetado"],
      forms: {
        impactada: "afetada",
        impactados: "afetados",
        impactadas: "afetadas",
      },
      category: "label-for-people",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "O pagamento está impactado.",
          after: "O pagamento está afetado.",
        },
      ],
    },
    {
      id: "cliente-final",
      phrases: ["cliente final", "clientes finais", "usuário final", "usuários finais"],
      instead: [],
      category: "label-for-people",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "O cliente final confirmou.",
          after: "O cliente final confirmou.",
        },
      ],
    },
  ],
};
