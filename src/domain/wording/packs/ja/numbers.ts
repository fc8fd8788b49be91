import type { RulePack } from "../../pack";

const WHY = "Whoever writes to us is a person, not a number; the reference stands last and small.";

/** Japanese: numbers that stand for people. */
export const numbers: RulePack = {
  id: "numbers",
  language: "ja",
  rules: [
    {
      id: "reference-no",
      phrases: ["リファレンス番号", "参照番号", "管理番号", "トラッキング番号"],
      instead: ["お問い合わせ番号"],
      category: "number-as-identity",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "参照番号は4711です。",
          after: "お問い合わせ番号は4711です。",
        },
      ],
    },
    {
      id: "quote-number",
      phrases: [
        "チケット番号を明記",
        "チケット番号をお伝え",
        "番号を明記",
        "お問い合わせ番号を明記",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "件名に番号を明記してください。",
          after: "件名に番号を明記してください。",
        },
      ],
    },
    {
      id: "subject-line",
      phrases: ["件名を変更せず", "件名は変更せず", "件名を変えず"],
      instead: [],
      category: "number-as-identity",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "件名を変更せずにお送りください。",
          after: "件名を変更せずにお送りください。",
        },
      ],
    },
  ],
};
