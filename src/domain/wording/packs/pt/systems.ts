import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** Portuguese words of our machines. */
export const systems: RulePack = {
  id: "systems",
  language: "pt",
  rules: [
    {
      id: "interrupcao",
      phrases: [
        "interrupção do serviço",
        "tempo de inatividade",
        "indisponibilidade",
        "queda do serviço",
      ],
      instead: ["falha"],
      forms: { "tempo de inatividade": "tempo sem serviço" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Há uma queda do serviço.", after: "Há uma falha." }],
    },
    {
      id: "manutencao",
      phrases: ["janela de manutenção", "manutenção programada", "manutenção planejada"],
      instead: ["intervenção prevista"],
      forms: { "janela de manutenção": "hora da intervenção" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "A manutenção programada começa hoje.",
          after: "A intervenção prevista começa hoje.",
        },
      ],
    },
    {
      id: "degradacao",
      phrases: ["degradação", "desempenho degradado", "latência"],
      instead: ["lentidão"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "Há degradação.", after: "Há lentidão." }],
    },
    {
      id: "portal",
      phrases: ["portal do cliente", "portal de suporte", "portal de autoatendimento", "portal"],
      instead: ["site"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Visite o portal do cliente.", after: "Visite o site." }],
    },
    {
      id: "base",
      phrases: ["a base de conhecimento", "na base de conhecimento"],
      instead: ["as páginas de ajuda"],
      forms: { "na base de conhecimento": "nas páginas de ajuda" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Veja a base de conhecimento.", after: "Veja as páginas de ajuda." }],
    },
    {
      id: "credenciais",
      phrases: ["credenciais", "suas credenciais"],
      instead: ["dados de acesso"],
      forms: { "suas credenciais": "seus dados de acesso" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Use suas credenciais.", after: "Use seus dados de acesso." }],
    },
    {
      id: "contorno",
      phrases: ["uma solução de contorno", "uma solução temporária"],
      instead: ["outro jeito de fazer"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Há uma solução de contorno.", after: "Há outro jeito de fazer." }],
    },
    {
      id: "causa",
      phrases: ["causa raiz", "análise de causa raiz"],
      instead: ["causa"],
      forms: { "análise de causa raiz": "estudo da causa" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Conhecemos a causa raiz.", after: "Conhecemos a causa." }],
    },
  ],
};
