import type { RulePack } from "../../pack";

const WHY = 'Nobody is named here; a person or "we" can be asked and thanked.';

/** Japanese: people without a name. */
export const moreNobodies: RulePack = {
  id: "moreNobodies",
  language: "ja",
  rules: [
    {
      id: "forwarded",
      phrases: ["転送されました", "引き継がれました", "回付されました", "移管されました"],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "お問い合わせは引き継がれました。",
          after: "お問い合わせは引き継がれました。",
        },
      ],
    },
    {
      id: "processed",
      phrases: ["処理されました", "処理が完了しました", "処理いたしました"],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "お問い合わせは処理されました。",
          after: "お問い合わせは処理されました。",
        },
      ],
    },
    {
      id: "contact-person",
      phrases: ["起票者", "依頼者", "問い合わせ者", "報告者"],
      instead: ["お客様"],
      category: "label-for-people",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "起票者にお伝えします。",
          after: "お客様にお伝えします。",
        },
      ],
    },
    {
      id: "end-user",
      phrases: ["エンドユーザー", "エンドユーザ", "利用者各位"],
      instead: ["お客様"],
      forms: {
        利用者各位: "お客様",
      },
      category: "label-for-people",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "エンドユーザーにお伝えします。",
          after: "お客様にお伝えします。",
        },
      ],
    },
    {
      id: "affected",
      phrases: ["影響を受けるユーザー", "影響を受けたユーザー", "対象ユーザー", "対象のユーザー"],
      instead: ["影響のあるお客様"],
      category: "label-for-people",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "影響を受けるユーザーにお知らせします。",
          after: "影響のあるお客様にお知らせします。",
        },
      ],
    },
    {
      id: "subscribers",
      phrases: ["サブスクライバー", "フォロワー"],
      instead: [],
      category: "label-for-people",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "サブスクライバーにお知らせします。",
          after: "サブスクライバーにお知らせします。",
        },
      ],
    },
  ],
};
