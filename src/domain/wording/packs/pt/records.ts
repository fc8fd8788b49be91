import type { RulePack } from "../../pack";

const WHY =
  "A word of our desk: customers write messages and have questions, they don't work with our system.";

/** Portuguese: how our work is filed. */
export const records: RulePack = {
  id: "records",
  language: "pt",
  rules: [
    {
      id: "historico",
      phrases: ["histórico do ticket", "histórico do chamado", "histórico do seu chamado"],
      instead: ["histórico"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Veja o histórico do chamado.",
          after: "Veja o histórico.",
        },
      ],
    },
    {
      id: "andamento",
      phrases: [
        "andamento do chamado",
        "andamento do ticket",
        "tratativa do chamado",
        "tratativa",
        "tratativas",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "A tratativa do chamado avança.",
          after: "A tratativa do pedido avança.",
        },
      ],
    },
    {
      id: "abertura",
      phrases: [
        "abertura do chamado",
        "abertura do ticket",
        "criação do ticket",
        "criação do chamado",
        "abertura de chamado",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Obrigado pela abertura do chamado.",
          after: "Obrigado pela abertura do pedido.",
        },
      ],
    },
    {
      id: "fechamento",
      phrases: [
        "fechamento do chamado",
        "encerramento do chamado",
        "fechamento do ticket",
        "encerramento do ticket",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "O fechamento do chamado está previsto.",
          after: "O fechamento do pedido está previsto.",
        },
      ],
    },
    {
      id: "prioridade",
      phrases: ["prioridade do chamado", "prioridade do ticket", "nível de prioridade"],
      instead: ["urgência"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "A prioridade do chamado é alta.",
          after: "A urgência é alta.",
        },
      ],
    },
    {
      id: "solicitacao-servico",
      phrases: [
        "solicitação de serviço",
        "solicitação de suporte",
        "requisição de serviço",
        "ordem de serviço",
      ],
      instead: ["solicitação"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Sua solicitação de suporte está aqui.",
          after: "Sua solicitação está aqui.",
        },
      ],
    },
    {
      id: "mudanca",
      phrases: [
        "requisição de mudança",
        "solicitação de mudança",
        "incidente crítico",
        "incidente grave",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Há uma requisição de mudança.",
          after: "Há uma requisição de mudança.",
        },
      ],
    },
    {
      id: "backlog",
      phrases: [
        "backlog",
        "sistema de chamados",
        "sistema de tickets",
        "central de serviços",
        "service desk",
        "help desk",
        "helpdesk",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Está no nosso backlog.",
          after: "Está no nosso backlog.",
        },
      ],
    },
  ],
};
