import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** Japanese words of our service. */
export const services: RulePack = {
  id: "services",
  language: "ja",
  rules: [
    {
      id: "portal",
      phrases: ["カスタマーポータル", "サポートポータル", "ポータル"],
      instead: ["ウェブサイト"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "ポータルをご覧ください。", after: "ウェブサイトをご覧ください。" }],
    },
    {
      id: "kb",
      phrases: ["ナレッジベース", "ナレッジ記事"],
      instead: ["ヘルプページ"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        { before: "ナレッジベースをご覧ください。", after: "ヘルプページをご覧ください。" },
      ],
    },
    {
      id: "auth",
      phrases: ["クレデンシャル", "認証情報"],
      instead: ["ログイン情報"],
      category: "internal-term",
      severity: "low",
      why: WHY,
      examples: [
        { before: "認証情報を確認してください。", after: "ログイン情報を確認してください。" },
      ],
    },
  ],
};
