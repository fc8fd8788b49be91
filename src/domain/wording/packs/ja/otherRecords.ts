import type { RulePack } from "../../pack";

const WHY =
  "A word of our desk: customers write messages and have questions, they don't work with our system.";

/** Japanese: how our work is filed. */
export const otherRecords: RulePack = {
  id: "otherRecords",
  language: "ja",
  rules: [
    {
      id: "bug",
      phrases: ["バグ", "不具合"],
      instead: [],
      category: "internal-term",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "バグを直しました。",
          after: "バグを直しました。",
        },
      ],
    },
    {
      id: "in-progress",
      phrases: ["対応中ステータス", "進行中ステータス", "オープン状態", "新規ステータス"],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "お問い合わせはオープン状態です。",
          after: "お問い合わせはオープン状態です。",
        },
      ],
    },
  ],
};
