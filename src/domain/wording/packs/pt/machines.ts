import type { RulePack } from "../../pack";

const WHY = "It tells the reader that a machine speaks and nobody is there.";

/** Portuguese: what machines say of themselves. */
export const machines: RulePack = {
  id: "machines",
  language: "pt",
  rules: [
    {
      id: "caixa",
      phrases: [
        "esta caixa não é monitorada",
        "esta caixa de entrada não é monitorada",
        "este endereço não é monitorado",
        "esta caixa postal não é monitorada",
      ],
      instead: ["ninguém lê as respostas a este endereço"],
      category: "robot",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Esta caixa não é monitorada.",
          after: "Ninguém lê as respostas a este endereço.",
        },
      ],
    },
    {
      id: "sistema",
      phrases: [
        "gerado pelo sistema",
        "gerada pelo sistema",
        "enviado pelo sistema",
        "enviada pelo sistema",
        "notificação automática",
        "aviso automático",
      ],
      instead: [],
      category: "robot",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Esta mensagem foi gerada pelo sistema.",
          after: "Esta mensagem foi gerada pelo sistema.",
        },
      ],
    },
    {
      id: "com-sucesso",
      phrases: ["com sucesso", "com êxito"],
      instead: [""],
      category: "robot",
      severity: "low",
      why: WHY,
      unless: {
        near: ["não", "se", "nunca"],
      },
      examples: [
        {
          before: "Sua foto chegou com sucesso.",
          after: "Sua foto chegou.",
        },
      ],
    },
    {
      id: "confirmacao",
      phrases: ["confirmação de recebimento", "acusamos o recebimento", "aviso de recebimento"],
      instead: [],
      category: "robot",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Isto é uma confirmação de recebimento.",
          after: "Isto é uma confirmação de recebimento.",
        },
      ],
    },
  ],
};
