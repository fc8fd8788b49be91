import type { RulePack } from "../../pack";

const WHY =
  "A word of our desk: customers write messages and have questions, they don't work with our system.";

/** Portuguese: how our work is filed. */
export const moreRecords: RulePack = {
  id: "moreRecords",
  language: "pt",
  rules: [
    {
      id: "triagem",
      phrases: [
        "triagem",
        "categorizado",
        "categorizada",
        "priorizado",
        "priorizada",
        "classificado",
        "classificada",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "A triagem terminou.",
          after: "A triagem terminou.",
        },
      ],
    },
    {
      id: "caso",
      phrases: ["caso de suporte", "id do caso", "número do caso"],
      instead: ["assunto"],
      forms: {
        "id do caso": "número",
        "número do caso": "número",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Seu caso de suporte está aberto.",
          after: "Seu assunto está aberto.",
        },
      ],
    },
    {
      id: "acesso",
      phrases: ["dados de login", "credenciais de acesso", "dados de autenticação"],
      instead: ["dados de acesso"],
      category: "internal-term",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Confira os dados de login.",
          after: "Confira os dados de acesso.",
        },
      ],
    },
    {
      id: "implantacao",
      phrases: ["implantação", "rollback", "hotfix", "patch", "ambiente de produção", "deploy"],
      instead: [],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Há um patch a caminho.",
          after: "Há um patch a caminho.",
        },
      ],
    },
    {
      id: "servidor",
      phrases: ["backend", "frontend", "do lado do servidor"],
      instead: [],
      category: "internal-term",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "O backend não responde.",
          after: "O backend não responde.",
        },
      ],
    },
    {
      id: "base-artigos",
      phrases: ["artigo da base de conhecimento", "artigos da base de conhecimento"],
      instead: ["artigo de ajuda"],
      forms: {
        "artigos da base de conhecimento": "artigos de ajuda",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Leia o artigo da base de conhecimento.",
          after: "Leia o artigo de ajuda.",
        },
      ],
    },
  ],
};
