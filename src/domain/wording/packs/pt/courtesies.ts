import type { RulePack } from "../../pack";

const WHY = "It sounds kind and says nothing about what is done for the customer.";

/** Portuguese: phrases that promise nothing. */
export const courtesies: RulePack = {
  id: "courtesies",
  language: "pt",
  rules: [
    {
      id: "importante",
      phrases: [
        "sua solicitação é importante para nós",
        "a sua opinião é importante para nós",
        "sua opinião é muito importante para nós",
        "sua opinião é importante para nós",
        "sua satisfação é nossa prioridade",
        "seu contato é muito importante para nós",
      ],
      instead: [""],
      category: "hollow",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Sua opinião é importante para nós. Falta uma foto.",
          after: "Falta uma foto.",
        },
      ],
    },
    {
      id: "prazer",
      phrases: [
        "temos o prazer de informar que",
        "temos o prazer de comunicar que",
        "é com satisfação que informamos que",
        "ficamos felizes em informar que",
      ],
      instead: [""],
      category: "hollow",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Temos o prazer de informar que tudo funciona.",
          after: "Tudo funciona.",
        },
      ],
    },
    {
      id: "esperamos",
      phrases: [
        "esperamos ter ajudado",
        "esperamos ter esclarecido sua dúvida",
        "esperamos ter resolvido sua dúvida",
        "esperamos que esta informação seja útil",
      ],
      instead: [""],
      category: "hollow",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Esperamos ter ajudado. Tudo funciona.",
          after: "Tudo funciona.",
        },
      ],
    },
    {
      id: "atraso",
      phrases: ["lamentamos o atraso", "lamentamos a demora", "pedimos desculpas pela demora"],
      instead: ["sentimos muito pela demora"],
      category: "hollow",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Lamentamos a demora.",
          after: "Sentimos muito pela demora.",
        },
      ],
    },
    {
      id: "imprevistos",
      phrases: [
        "devido a circunstâncias imprevistas",
        "por motivos técnicos",
        "por razões técnicas",
        "devido a problemas técnicos",
        "por motivos alheios à nossa vontade",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Demora mais por motivos técnicos.",
          after: "Demora mais por motivos técnicos.",
        },
      ],
    },
    {
      id: "volume",
      phrases: [
        "devido ao alto volume de solicitações",
        "devido ao grande volume de atendimentos",
        "alto volume de chamados",
        "alto volume de solicitações",
        "devido à alta demanda",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Temos um alto volume de solicitações.",
          after: "Temos um alto volume de solicitações.",
        },
      ],
    },
    {
      id: "possivel",
      phrases: [
        "estamos fazendo todo o possível",
        "faremos todo o possível",
        "não mediremos esforços",
        "estamos trabalhando arduamente",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Faremos todo o possível.",
          after: "Faremos todo o possível.",
        },
      ],
    },
    {
      id: "antecipadamente",
      phrases: [
        "desde já agradecemos",
        "agradecemos desde já",
        "agradecemos antecipadamente",
        "obrigado desde já",
      ],
      instead: [""],
      category: "hollow",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Desde já agradecemos. Falta uma foto.",
          after: "Falta uma foto.",
        },
      ],
    },
  ],
};
