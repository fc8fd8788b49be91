import type { RulePack } from "../../pack";

const WHY = "It names no time; whoever waits wants to know until when.";

/** Japanese: waits without a time. */
export const waits: RulePack = {
  id: "waits",
  language: "ja",
  rules: [
    {
      id: "few-days",
      phrases: [
        "数日中に",
        "数日以内に",
        "近いうちに",
        "しばらくお待ちください",
        "今しばらくお待ちください",
        "少々お待ちください",
      ],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "数日中にお返事します。",
          after: "数日中にお返事します。",
        },
      ],
    },
    {
      id: "until-notice",
      phrases: ["当面の間", "当分の間", "いましばらく", "次第に"],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "当面の間、お休みします。",
          after: "当面の間、お休みします。",
        },
      ],
    },
    {
      id: "when-known",
      phrases: [
        "わかり次第",
        "判明次第",
        "分かり次第",
        "復旧次第",
        "準備が整い次第",
        "確認でき次第",
      ],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "わかり次第お知らせします。",
          after: "わかり次第お知らせします。",
        },
      ],
    },
    {
      id: "later-date",
      phrases: ["後日", "改めて", "折り返し"],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "後日お知らせします。",
          after: "後日お知らせします。",
        },
      ],
    },
  ],
};
