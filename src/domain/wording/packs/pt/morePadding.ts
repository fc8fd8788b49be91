import type { RulePack } from "../../pack";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** Portuguese: long ways to say little. */
export const morePadding: RulePack = {
  id: "morePadding",
  language: "pt",
  rules: [
    {
      id: "devido-fato",
      phrases: ["devido ao fato de que", "em virtude do fato de que", "pelo fato de que"],
      instead: ["porque"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Demora mais devido ao fato de que falta uma peça.",
          after: "Demora mais porque falta uma peça.",
        },
      ],
    },
    {
      id: "decisao",
      phrases: ["tomar uma decisão", "fazer uma escolha"],
      instead: ["decidir"],
      forms: {
        "fazer uma escolha": "escolher",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Você pode tomar uma decisão.",
          after: "Você pode decidir.",
        },
      ],
    },
    {
      id: "notificacao",
      phrases: ["uma notificação", "uma notificação por e-mail"],
      instead: ["uma mensagem"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Você receberá uma notificação.",
          after: "Você receberá uma mensagem.",
        },
      ],
    },
    {
      id: "unicamente",
      phrases: ["unicamente", "exclusivamente", "tão somente"],
      instead: ["só"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Precisamos unicamente de uma foto.",
          after: "Precisamos só de uma foto.",
        },
      ],
    },
    {
      id: "todavia",
      phrases: ["todavia", "contudo", "entretanto", "não obstante"],
      instead: ["mas"],
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Todavia, falta uma foto.",
          after: "Todavia, falta uma foto.",
        },
      ],
    },
    {
      id: "ademais",
      phrases: ["ademais", "outrossim", "adicionalmente"],
      instead: ["além disso"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Ademais, falta uma foto.",
          after: "Além disso, falta uma foto.",
        },
      ],
    },
    {
      id: "posteriormente",
      phrases: ["posteriormente", "com antecedência", "anteriormente"],
      instead: ["depois"],
      forms: {
        "com antecedência": "antes",
        anteriormente: "antes",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Ligamos posteriormente.",
          after: "Ligamos depois.",
        },
      ],
    },
    {
      id: "mediante",
      phrases: ["por intermédio de", "por meio de", "através de"],
      instead: ["por"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Responda por meio de e-mail.",
          after: "Responda por e-mail.",
        },
      ],
    },
  ],
};
