import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** Japanese words for what we file. */
export const terms: RulePack = {
  id: "terms",
  language: "ja",
  rules: [
    {
      id: "ticket-no",
      phrases: ["チケット番号", "チケットid", "チケットナンバー", "ケース番号", "インシデント番号"],
      instead: ["お問い合わせ番号"],
      category: "number-as-identity",
      severity: "high",
      why: WHY,
      examples: [{ before: "チケット番号は4711です。", after: "お問い合わせ番号は4711です。" }],
    },
    {
      id: "ticket",
      phrases: ["サポートチケット", "お問い合わせチケット", "チケット"],
      instead: ["お問い合わせ"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["電", "映", "航", "入"] },
      examples: [{ before: "チケットを確認しました。", after: "お問い合わせを確認しました。" }],
    },
    {
      id: "ticket-new",
      phrases: [
        "新規チケットを作成",
        "新しいチケットを作成",
        "チケットを作成",
        "チケットを起票",
        "チケットを発行",
      ],
      instead: ["お問い合わせを登録"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        { before: "新しいチケットを作成しました。", after: "お問い合わせを登録しました。" },
      ],
    },
    {
      id: "incident",
      phrases: ["インシデント"],
      instead: ["問題"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "インシデントが発生しました。", after: "問題が発生しました。" }],
    },
    {
      id: "incident-report",
      phrases: ["インシデントレポート", "インシデント報告"],
      instead: ["問題のご報告"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "インシデント報告を公開します。", after: "問題のご報告を公開します。" }],
    },
    {
      id: "case",
      phrases: ["ケース"],
      instead: ["お問い合わせ"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [{ before: "ケースを確認しました。", after: "ケースを確認しました。" }],
    },
    {
      id: "queue",
      phrases: ["キューに入りました", "キューに追加されました", "キュー"],
      instead: ["順番にお待ちいただいています"],
      forms: { キュー: "順番", キューに追加されました: "順番にお待ちいただいています" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "お問い合わせはキューに入りました。",
          after: "お問い合わせは順番にお待ちいただいています。",
        },
      ],
    },
    {
      id: "escalation",
      phrases: [
        "エスカレーションしました",
        "エスカレーションされました",
        "エスカレートしました",
        "エスカレートされました",
        "エスカレーション",
        "エスカレート",
      ],
      instead: ["専門の者に確認をお願いしました"],
      forms: { エスカレーション: "確認のお願い", エスカレート: "確認のお願い" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "この件はエスカレーションされました。",
          after: "この件は専門の者に確認をお願いしました。",
        },
      ],
    },
  ],
};
