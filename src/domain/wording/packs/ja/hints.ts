import type { ActHint } from "../../pack";

/** What gives away the kind of a message in Japanese. */
export const hints: readonly ActHint[] = [
  { act: "survey", weight: 6, pattern: "アンケート|評価|満足度" },
  { act: "outage", weight: 5, pattern: "障害|メンテナンス|インシデント|停止" },
  { act: "delay", weight: 4.5, pattern: "遅れ|遅延|期限|リマインダ" },
  { act: "reopened", weight: 7, pattern: "再オープン|再開" },
  { act: "escalated", weight: 6.5, pattern: "エスカレ" },
  { act: "assigned", weight: 4.5, pattern: "割り当て|アサイン|担当者が" },
  { act: "pending", weight: 4.5, pattern: "保留|お待ちして|返信待ち" },
  { act: "resolved", weight: 5, pattern: "解決" },
  { act: "closed", weight: 5, pattern: "クローズ|終了|閉じ|キャンセル" },
  {
    act: "ack",
    weight: 3.5,
    pattern: "受け付け|受付|作成|登録|受領|ありがとうございます|ようこそ",
  },
];
