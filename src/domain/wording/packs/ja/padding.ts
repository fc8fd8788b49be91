import type { RulePack } from "../../pack";
import { VERB_STEMS } from "./verbStems";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** Japanese: long ways to say little. */
export const padding: RulePack = {
  id: "padding",
  language: "ja",
  rules: [
    {
      id: "functionality",
      phrases: ["ファンクション", "ファンクショナリティ"],
      instead: ["機能"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "このファンクションはありません。",
          after: "この機能はありません。",
        },
      ],
    },
    {
      id: "at-present",
      phrases: ["現時点におきまして", "現時点において", "現時点では", "現段階では"],
      instead: ["今のところ"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "現時点ではわかりません。",
          after: "今のところわかりません。",
        },
      ],
    },
    {
      id: "in-this-regard",
      phrases: ["これに伴い", "つきましては", "当該"],
      instead: [],
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "つきましては、写真をお送りください。",
          after: "つきましては、写真をお送りください。",
        },
      ],
    },
    {
      id: "regarding",
      phrases: ["に関しまして", "につきまして", "に関して"],
      instead: ["について"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "お支払いに関しましてご説明します。",
          after: "お支払いについてご説明します。",
        },
      ],
    },
    {
      id: "perform",
      phrases: ["を実施いたします", "を実施します", "を実施しております"],
      instead: ["を行います"],
      forms: {
        を実施しております: "を行っています",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "確認を実施します。",
          after: "確認を行います。",
        },
      ],
    },
    {
      id: "perform-done",
      phrases: ["を実施いたしました", "を実施しました"],
      instead: ["を行いました"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "確認を実施しました。",
          after: "確認を行いました。",
        },
      ],
    },
    {
      id: "execute",
      phrases: ["を実行いたします", "を遂行いたします"],
      instead: ["をします"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "更新を実行いたします。",
          after: "更新をします。",
        },
      ],
    },
    {
      id: "sasete",
      phrases: ["させていただいております", "させていただきました"],
      instead: ["しています"],
      forms: {
        させていただきました: "しました",
      },
      category: "wordy",
      severity: "medium",
      why: WHY,
      unless: {
        before: VERB_STEMS,
      },
      examples: [
        {
          before: "確認させていただいております。",
          after: "確認しています。",
        },
      ],
    },
  ],
};
