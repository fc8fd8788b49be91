import type { RulePack } from "../../pack";

const WHY = "It sounds kind and says nothing about what is done for the customer.";

/** Japanese: phrases that promise nothing. */
export const courtesies: RulePack = {
  id: "courtesies",
  language: "ja",
  rules: [
    {
      id: "important",
      phrases: ["お客様のご意見は大切です", "お客様の声は大切です", "お客様満足度の向上"],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "お客様満足度の向上に努めます。",
          after: "お客様満足度の向上に努めます。",
        },
      ],
    },
    {
      id: "effort",
      phrases: [
        "全力で対応しております",
        "全力で取り組んでおります",
        "鋭意対応中",
        "鋭意調査中",
        "最善を尽くします",
        "最善を尽くして",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "全力で対応しております。",
          after: "全力で対応しております。",
        },
      ],
    },
    {
      id: "unforeseen",
      phrases: [
        "諸般の事情により",
        "やむを得ない事情により",
        "技術的な問題により",
        "技術的な理由により",
        "予期せぬ事情により",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "技術的な問題により遅れています。",
          after: "技術的な問題により遅れています。",
        },
      ],
    },
    {
      id: "volume",
      phrases: [
        "お問い合わせが集中しており",
        "お問い合わせが大変混み合っており",
        "お問い合わせ多数につき",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "お問い合わせが集中しており、遅れています。",
          after: "お問い合わせが集中しており、遅れています。",
        },
      ],
    },
    {
      id: "thanks-ahead",
      phrases: ["何卒よろしくお願い申し上げます", "今後ともよろしくお願い申し上げます", "ご愛顧"],
      instead: [],
      category: "hollow",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "何卒よろしくお願い申し上げます。",
          after: "何卒よろしくお願い申し上げます。",
        },
      ],
    },
    {
      id: "cooperation",
      phrases: ["ご協力のほど", "ご理解のほど", "ご査収ください", "ご容赦ください"],
      instead: [],
      category: "hollow",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "ご容赦ください。",
          after: "ご容赦ください。",
        },
      ],
    },
    {
      id: "happy-to",
      phrases: ["ご安心ください", "幸いに存じます", "幸いです"],
      instead: [],
      category: "hollow",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "ご安心ください。",
          after: "ご安心ください。",
        },
      ],
    },
  ],
};
