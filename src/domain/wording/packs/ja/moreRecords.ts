import type { RulePack } from "../../pack";

const WHY =
  "A word of our desk: customers write messages and have questions, they don't work with our system.";

/** Japanese: how our work is filed. */
export const moreRecords: RulePack = {
  id: "moreRecords",
  language: "ja",
  rules: [
    {
      id: "triage",
      phrases: ["トリアージ", "一次切り分け", "切り分け作業", "切り分け"],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "切り分けを行いました。",
          after: "切り分けを行いました。",
        },
      ],
    },
    {
      id: "category",
      phrases: ["カテゴライズ", "分類されました", "優先順位付け"],
      instead: [],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "お問い合わせは分類されました。",
          after: "お問い合わせは分類されました。",
        },
      ],
    },
    {
      id: "login",
      phrases: ["ログインid", "ログイン情報"],
      instead: [],
      category: "internal-term",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "ログイン情報をご確認ください。",
          after: "ログイン情報をご確認ください。",
        },
      ],
    },
    {
      id: "release",
      phrases: ["リリースしました", "リリースされました", "ホットフィックス", "修正パッチ"],
      instead: ["公開しました"],
      forms: {
        リリースされました: "公開されました",
        ホットフィックス: "修正",
        修正パッチ: "修正",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "新しい画面をリリースしました。",
          after: "新しい画面を公開しました。",
        },
      ],
    },
    {
      id: "server",
      phrases: ["サーバーサイド", "サーバサイド", "本番環境"],
      instead: [],
      category: "internal-term",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "本番環境を確認しました。",
          after: "本番環境を確認しました。",
        },
      ],
    },
    {
      id: "status-update",
      phrases: ["ステータスアップデート", "ステータス更新"],
      instead: ["状況のお知らせ"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "ステータス更新をお送りします。",
          after: "状況のお知らせをお送りします。",
        },
      ],
    },
    {
      id: "status-page",
      phrases: ["ステータスページ"],
      instead: ["状況のページ"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "ステータスページをご覧ください。",
          after: "状況のページをご覧ください。",
        },
      ],
    },
    {
      id: "reinstall",
      phrases: ["再インストール"],
      instead: ["入れ直し"],
      category: "internal-term",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "アプリの再インストールが要ります。",
          after: "アプリの入れ直しが要ります。",
        },
      ],
    },
  ],
};
