import type { RulePack } from "../../pack";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** Portuguese: long ways to say little. */
export const otherPadding: RulePack = {
  id: "otherPadding",
  language: "pt",
  rules: [
    {
      id: "necessario",
      phrases: [
        "é necessário que",
        "é imprescindível que",
        "faz-se necessário",
        "é obrigatório que",
        "será necessário que",
      ],
      instead: [],
      category: "wordy",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "É necessário que responda.",
          after: "É necessário que responda.",
        },
      ],
    },
    {
      id: "conforme",
      phrases: ["conforme solicitado", "conforme mencionado", "conforme informado anteriormente"],
      instead: ["como pediu"],
      forms: {
        "conforme mencionado": "como dissemos",
        "conforme informado anteriormente": "como dissemos",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Conforme solicitado, aqui está a foto.",
          after: "Como pediu, aqui está a foto.",
        },
      ],
    },
  ],
};
