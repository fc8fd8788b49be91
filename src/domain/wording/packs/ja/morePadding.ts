import type { RulePack } from "../../pack";
import { VERB_STEMS } from "./verbStems";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** Japanese: long ways to say little. */
export const morePadding: RulePack = {
  id: "morePadding",
  language: "ja",
  rules: [
    {
      id: "sasete-future",
      phrases: ["させていただきます"],
      instead: ["します"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      unless: {
        before: VERB_STEMS,
      },
      examples: [
        {
          before: "確認させていただきます。",
          after: "確認します。",
        },
      ],
    },
    {
      id: "possible-to",
      phrases: ["することが可能です", "が可能です"],
      instead: ["することができます"],
      forms: {
        が可能です: "ができます",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "変更することが可能です。",
          after: "変更することができます。",
        },
      ],
    },
    {
      id: "in-case-of",
      phrases: ["場合におきましては", "場合においては", "場合につきましては"],
      instead: ["場合は"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "お困りの場合においては、お電話ください。",
          after: "お困りの場合は、お電話ください。",
        },
      ],
    },
    {
      id: "by-means-of",
      phrases: ["を用いて", "を利用して", "を使用して"],
      instead: ["を使って"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "この画面を利用して変更できます。",
          after: "この画面を使って変更できます。",
        },
      ],
    },
    {
      id: "prior",
      phrases: ["事前に", "予め"],
      instead: ["前もって"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "事前にお電話ください。",
          after: "前もってお電話ください。",
        },
      ],
    },
    {
      id: "resend",
      phrases: ["再送信いたします", "再送いたします"],
      instead: ["もう一度お送りします"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "確認のメールを再送いたします。",
          after: "確認のメールをもう一度お送りします。",
        },
      ],
    },
  ],
};
