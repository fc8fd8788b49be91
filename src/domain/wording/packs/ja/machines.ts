import type { RulePack } from "../../pack";

const WHY = "It tells the reader that a machine speaks and nobody is there.";

/** Japanese: what machines say of themselves. */
export const machines: RulePack = {
  id: "machines",
  language: "ja",
  rules: [
    {
      id: "mailbox",
      phrases: [
        "送信専用アドレス",
        "送信専用メール",
        "送信専用のアドレス",
        "送信専用のメールアドレス",
        "送信専用",
      ],
      instead: [],
      category: "robot",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "送信専用アドレスです。",
          after: "送信専用アドレスです。",
        },
      ],
    },
    {
      id: "system",
      phrases: ["システムにより", "システムから自動的に", "システムより", "自動的に送信"],
      instead: [],
      category: "robot",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "システムより送信しています。",
          after: "システムより送信しています。",
        },
      ],
    },
    {
      id: "receipt",
      phrases: ["受付完了", "受信確認", "受付確認"],
      instead: [],
      category: "robot",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "受付完了のお知らせです。",
          after: "受付完了のお知らせです。",
        },
      ],
    },
    {
      id: "successfully",
      phrases: ["正常に完了しました", "正常に登録されました", "正常に送信されました"],
      instead: ["完了しました"],
      forms: {
        正常に登録されました: "登録されました",
        正常に送信されました: "送信されました",
      },
      category: "robot",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "登録が正常に完了しました。",
          after: "登録が完了しました。",
        },
      ],
    },
  ],
};
