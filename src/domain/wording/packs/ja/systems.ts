import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** Japanese words of our machines. */
export const systems: RulePack = {
  id: "systems",
  language: "ja",
  rules: [
    {
      id: "tier",
      phrases: ["二次サポート", "二次対応", "レベル2サポート", "ティア2", "三次サポート"],
      instead: ["専門の者"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "二次サポートが確認します。", after: "専門の者が確認します。" }],
    },
    {
      id: "outage",
      phrases: ["システム障害", "サービス障害", "障害", "ダウンタイム", "システムダウン"],
      instead: ["不具合"],
      forms: { ダウンタイム: "使えない時間", システムダウン: "不具合" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "障害が起きています。", after: "不具合が起きています。" }],
    },
    {
      id: "maintenance",
      phrases: ["メンテナンス期間", "計画メンテナンス", "定期メンテナンス"],
      instead: ["作業の時間"],
      forms: { 計画メンテナンス: "予定の作業", 定期メンテナンス: "いつもの作業" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "計画メンテナンスを行います。", after: "予定の作業を行います。" }],
    },
    {
      id: "degraded",
      phrases: ["パフォーマンスの低下", "パフォーマンス低下", "レイテンシ", "遅延が発生しています"],
      instead: ["動きが遅くなっている状態"],
      forms: { レイテンシ: "遅れ", 遅延が発生しています: "遅れています" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "パフォーマンスの低下があります。",
          after: "動きが遅くなっている状態があります。",
        },
      ],
    },
    {
      id: "root-cause",
      phrases: ["根本原因", "原因分析", "rca"],
      instead: ["原因"],
      forms: { 原因分析: "原因の確認" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "根本原因を調べます。", after: "原因を調べます。" }],
    },
    {
      id: "workaround",
      phrases: ["ワークアラウンド", "回避策"],
      instead: ["別の方法"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "回避策があります。", after: "別の方法があります。" }],
    },
    {
      id: "backend",
      phrases: ["バックエンド", "フロントエンド"],
      instead: ["システム"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [{ before: "バックエンドを直します。", after: "バックエンドを直します。" }],
    },
    {
      id: "deploy",
      phrases: ["デプロイしました", "デプロイされました", "デプロイ", "ロールバック", "パッチ"],
      instead: ["公開しました"],
      forms: {
        デプロイされました: "公開されました",
        デプロイ: "公開",
        ロールバック: "元に戻す作業",
        パッチ: "修正",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "修正版をデプロイしました。", after: "修正版を公開しました。" }],
    },
  ],
};
