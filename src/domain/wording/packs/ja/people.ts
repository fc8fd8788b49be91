import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** Japanese words for people. */
export const people: RulePack = {
  id: "people",
  language: "ja",
  rules: [
    {
      id: "agent",
      phrases: [
        "担当エージェント",
        "サポートエージェント",
        "エージェント",
        "オペレーター",
        "サポート担当者",
      ],
      instead: ["担当の者"],
      category: "faceless",
      severity: "high",
      why: WHY,
      examples: [{ before: "エージェントがご連絡します。", after: "担当の者がご連絡します。" }],
    },
    {
      id: "staff",
      phrases: ["サポートスタッフ", "サポートチーム", "担当部署", "関連部署", "担当部門"],
      instead: ["私ども"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [{ before: "担当部署に連絡しました。", after: "担当部署に連絡しました。" }],
    },
    {
      id: "customers",
      phrases: ["お客様各位", "ユーザー各位", "ユーザーの皆様", "お客様へ"],
      instead: ["こんにちは"],
      category: "label-for-people",
      severity: "high",
      why: WHY,
      examples: [{ before: "お客様各位", after: "こんにちは" }],
    },
    {
      id: "user",
      phrases: ["一部のユーザー", "ユーザー様", "ユーザー"],
      instead: ["一部のお客様"],
      forms: { ユーザー様: "お客様", ユーザー: "お客様" },
      category: "label-for-people",
      severity: "medium",
      why: WHY,
      unless: { near: ["名"] },
      examples: [
        { before: "一部のユーザーに影響があります。", after: "一部のお客様に影響があります。" },
      ],
    },
    {
      id: "requester",
      phrases: ["リクエスター", "リクエスタ", "申請者"],
      instead: ["お客様"],
      category: "label-for-people",
      severity: "high",
      why: WHY,
      examples: [{ before: "リクエスターに連絡しました。", after: "お客様に連絡しました。" }],
    },
    {
      id: "assignee",
      phrases: ["アサイニー", "担当者フィールド"],
      instead: ["担当の者"],
      category: "label-for-people",
      severity: "high",
      why: WHY,
      examples: [{ before: "アサイニーが確認します。", after: "担当の者が確認します。" }],
    },
  ],
};
