import type { RulePack } from "../../pack";

const WHY = 'Nobody is named here; a person or "we" can be asked and thanked.';

/** Spanish: people without a name. */
export const moreNobodies: RulePack = {
  id: "moreNobodies",
  language: "es",
  rules: [
    {
      id: "transferido",
      phrases: [
        "ha sido transferido",
        "ha sido transferida",
        "ha sido derivado",
        "ha sido derivada",
        "ha sido reenviado",
        "ha sido redirigido",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Su mensaje ha sido derivado.",
          after: "Su mensaje ha sido derivado.",
        },
      ],
    },
    {
      id: "solicitante",
      phrases: [
        "solicitante",
        "el solicitante",
        "la solicitante",
        "el peticionario",
        "el reclamante",
      ],
      instead: ["usted"],
      category: "label-for-people",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "El solicitante recibirá un aviso.",
          after: "El solicitante recibirá un aviso.",
        },
      ],
    },
    {
      id: "clientes-afectados",
      phrases: ["los clientes afectados", "los usuarios afectados", "las personas usuarias"],
      instead: ["las personas afectadas"],
      category: "label-for-people",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Los clientes afectados reciben un mensaje.",
          after: "Las personas afectadas reciben un mensaje.",
        },
      ],
    },
    {
      id: "cliente-final",
      phrases: ["cliente final", "clientes finales", "usuario final", "usuarios finales"],
      instead: [],
      category: "label-for-people",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "El cliente final lo confirmó.",
          after: "El cliente final lo confirmó.",
        },
      ],
    },
  ],
};
