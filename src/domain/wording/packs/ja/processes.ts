import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** Japanese words of our process. */
export const processes: RulePack = {
  id: "processes",
  language: "ja",
  rules: [
    {
      id: "assign",
      phrases: [
        "に割り当てられました",
        "担当が割り当てられました",
        "が割り当てられました",
        "に割り当てました",
        "にアサインされました",
        "にアサインしました",
        "割り当て",
        "アサイン",
      ],
      instead: ["が担当します"],
      forms: {
        担当が割り当てられました: "担当が決まりました",
        が割り当てられました: "が担当します",
        割り当て: "担当",
        アサイン: "担当",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "鈴木に割り当てられました。", after: "鈴木が担当します。" }],
    },
    {
      id: "reassign",
      phrases: ["再割り当て", "担当変更"],
      instead: ["担当の変更"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "再割り当てがありました。", after: "担当の変更がありました。" }],
    },
    {
      id: "closed",
      phrases: ["クローズされました", "クローズしました", "クローズ", "終了ステータス"],
      instead: ["終わりました"],
      forms: { クローズ: "終了", 終了ステータス: "終了" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        { before: "お問い合わせはクローズされました。", after: "お問い合わせは終わりました。" },
      ],
    },
    {
      id: "solved",
      phrases: ["解決済みになりました", "解決済みとしました", "解決済み"],
      instead: ["対応を終えました"],
      forms: { 解決済み: "完了" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "お問い合わせは解決済みになりました。",
          after: "お問い合わせは対応を終えました。",
        },
      ],
    },
    {
      id: "status",
      phrases: ["ステータスが変更されました", "ステータスの変更", "ステータス"],
      instead: ["状況が変わりました"],
      forms: { ステータスの変更: "状況の変更", ステータス: "状況" },
      category: "internal-term",
      severity: "low",
      why: WHY,
      examples: [{ before: "ステータスが変更されました。", after: "状況が変わりました。" }],
    },
    {
      id: "pending",
      phrases: ["保留中", "ペンディング", "保留"],
      instead: ["お返事をお待ちしています"],
      forms: { 保留: "お待ちしている状態", ペンディング: "お待ちしている状態" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [{ before: "お問い合わせは保留中です。", after: "お問い合わせは保留中です。" }],
    },
    {
      id: "reopened",
      phrases: ["再オープンされました", "再オープンしました", "再オープン", "リオープン"],
      instead: ["もう一度確認しています"],
      forms: { 再オープン: "再確認", リオープン: "再確認" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "お問い合わせは再オープンされました。",
          after: "お問い合わせはもう一度確認しています。",
        },
      ],
    },
    {
      id: "sla",
      phrases: ["サービスレベル契約", "sla", "サービスレベル"],
      instead: ["お約束の時間"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "SLAは8時間です。", after: "お約束の時間は8時間です。" }],
    },
  ],
};
