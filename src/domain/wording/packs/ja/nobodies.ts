import type { RulePack } from "../../pack";

const WHY = 'Nobody is named here; a person or "we" can be asked and thanked.';

/** Japanese: people without a name. */
export const nobodies: RulePack = {
  id: "nobodies",
  language: "ja",
  rules: [
    {
      id: "helpdesk",
      phrases: ["ヘルプデスク", "サービスデスク", "コールセンター"],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "ヘルプデスクがお答えします。",
          after: "ヘルプデスクがお答えします。",
        },
      ],
    },
    {
      id: "engineer",
      phrases: ["エンジニアチーム", "開発チーム", "技術チーム", "技術部門", "専門チーム"],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "開発チームが確認します。",
          after: "開発チームが確認します。",
        },
      ],
    },
    {
      id: "expert",
      phrases: ["専門スタッフ", "専任スタッフ", "担当スタッフ", "専門担当者"],
      instead: ["詳しい者"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "専門スタッフがお答えします。",
          after: "詳しい者がお答えします。",
        },
      ],
    },
    {
      id: "responsible",
      phrases: ["担当者より", "担当者から", "担当の者より"],
      instead: ["私どもから"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "担当者よりお電話します。",
          after: "私どもからお電話します。",
        },
      ],
    },
    {
      id: "appropriate",
      phrases: ["適切な部署", "適切な担当者", "しかるべき部署", "該当部署", "所轄部署"],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "適切な部署に伝えました。",
          after: "適切な部署に伝えました。",
        },
      ],
    },
    {
      id: "confirmed",
      phrases: ["が確認されました", "が検出されました", "が認められました"],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "部品の不足が確認されました。",
          after: "部品の不足が確認されました。",
        },
      ],
    },
    {
      id: "under-review",
      phrases: ["審査中です", "検討中です", "調査中です", "対応中です", "処理中です"],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "ただいま調査中です。",
          after: "ただいま調査中です。",
        },
      ],
    },
    {
      id: "requested",
      phrases: ["求められています", "求められます", "要請されます"],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "お返事が求められています。",
          after: "お返事が求められています。",
        },
      ],
    },
  ],
};
