import type { RulePack } from "../../pack";

const WHY =
  "A word of our desk: customers write messages and have questions, they don't work with our system.";

/** Japanese: how our work is filed. */
export const records: RulePack = {
  id: "records",
  language: "ja",
  rules: [
    {
      id: "ticket-history",
      phrases: ["チケット履歴", "チケットの履歴"],
      instead: ["これまでのやり取り"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "チケット履歴をご覧ください。",
          after: "これまでのやり取りをご覧ください。",
        },
      ],
    },
    {
      id: "ticket-closed-auto",
      phrases: ["チケットの自動クローズ", "自動クローズ", "チケットのクローズ"],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "自動クローズの対象です。",
          after: "自動終了の対象です。",
        },
      ],
    },
    {
      id: "ticket-priority",
      phrases: ["チケットの優先度", "優先度", "プライオリティ"],
      instead: ["急ぎの度合い"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "チケットの優先度は高いです。",
          after: "急ぎの度合いは高いです。",
        },
      ],
    },
    {
      id: "ticket-system",
      phrases: ["チケットシステム", "チケット管理システム", "問い合わせ管理システム"],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "チケットシステムに登録しました。",
          after: "お問い合わせシステムに登録しました。",
        },
      ],
    },
    {
      id: "service-request",
      phrases: ["サービスリクエスト", "サポートリクエスト"],
      instead: ["ご依頼"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "サービスリクエストを拝見しました。",
          after: "ご依頼を拝見しました。",
        },
      ],
    },
    {
      id: "change-request",
      phrases: ["変更リクエスト", "変更要求", "変更依頼チケット"],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "変更要求があります。",
          after: "変更要求があります。",
        },
      ],
    },
    {
      id: "major-incident",
      phrases: ["重大インシデント", "重大障害", "大規模障害"],
      instead: ["大きな問題"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "重大インシデントが発生しました。",
          after: "大きな問題が発生しました。",
        },
      ],
    },
    {
      id: "backlog",
      phrases: ["バックログ"],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "バックログに入れました。",
          after: "バックログに入れました。",
        },
      ],
    },
  ],
};
