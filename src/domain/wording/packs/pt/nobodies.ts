import type { RulePack } from "../../pack";

const WHY = 'Nobody is named here; a person or "we" can be asked and thanked.';

/** Portuguese: people without a name. */
export const nobodies: RulePack = {
  id: "nobodies",
  language: "pt",
  rules: [
    {
      id: "especialista",
      phrases: [
        "um especialista",
        "um dos nossos especialistas",
        "um de nossos especialistas",
        "um colaborador",
        "um dos nossos colaboradores",
        "um analista",
        "um dos nossos analistas",
        "um consultor",
      ],
      instead: ["alguém da nossa equipe"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Um analista vai responder.",
          after: "Alguém da nossa equipe vai responder.",
        },
      ],
    },
    {
      id: "equipe-tecnica",
      phrases: [
        "nossa equipe técnica",
        "a equipe técnica",
        "nossa equipe de suporte",
        "a equipe de suporte",
        "nosso time",
        "o time de suporte",
        "nossa equipe de atendimento",
      ],
      instead: ["nós"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Nossa equipe técnica está vendo isso.",
          after: "Nossa equipe técnica está vendo isso.",
        },
      ],
    },
    {
      id: "central",
      phrases: [
        "nossa central de atendimento",
        "a central de atendimento",
        "o atendimento ao cliente",
        "nosso serviço de atendimento ao cliente",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "A central de atendimento vai escrever.",
          after: "A central de atendimento vai escrever.",
        },
      ],
    },
    {
      id: "pessoa-responsavel",
      phrases: [
        "a pessoa responsável",
        "o time responsável",
        "a equipe responsável",
        "à equipe responsável",
        "os responsáveis",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "A pessoa responsável vai ver isso.",
          after: "A pessoa responsável vai ver isso.",
        },
      ],
    },
    {
      id: "constatado",
      phrases: [
        "foi constatado que",
        "foi identificado que",
        "foi verificado que",
        "verificou-se que",
        "constatou-se que",
      ],
      instead: ["vimos que"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Foi constatado que falta uma peça.",
          after: "Vimos que falta uma peça.",
        },
      ],
    },
    {
      id: "em-analise",
      phrases: [
        "está em análise",
        "encontra-se em análise",
        "está sendo analisado",
        "está sendo tratado",
        "está sendo tratada",
        "está sendo verificado",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Sua mensagem está em análise.",
          after: "Sua mensagem está em análise.",
        },
      ],
    },
    {
      id: "solicita-se",
      phrases: ["solicita-se", "solicitamos que", "pede-se que", "é solicitado que"],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Solicitamos que responda hoje.",
          after: "Solicitamos que responda hoje.",
        },
      ],
    },
    {
      id: "transferido",
      phrases: [
        "foi transferido",
        "foi transferida",
        "foi encaminhado",
        "foi encaminhada",
        "foi direcionado",
        "foi direcionada",
        "foi redirecionada",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Sua mensagem foi encaminhada.",
          after: "Sua mensagem foi encaminhada.",
        },
      ],
    },
  ],
};
