import type { NoteRules } from "../../note/noteRules";

const THINGS: Readonly<Record<string, string>> = {
  交換品: "交換品",
  代替品: "代わりの品",
  商品: "商品",
  荷物: "お荷物",
  カード: "カード",
  部品: "部品",
};

/** Notes among colleagues in Japanese. */
export const notes: NoteRules = {
  statements: [
    {
      id: "no-action",
      place: "yours",
      pattern: /(?:お客様|顧客)(?:側)?(?:の|での)?(?:対応|作業|操作)(?:は)?(?:不要|必要なし)/u,
      say: "お客様にしていただくことはございません。",
      negated: true,
    },
    {
      id: "failed",
      place: "happened",
      pattern: /(?:決済|支払い|課金)(?:が|の)?(?:失敗|エラー|拒否)/u,
      say: "お支払いが完了しておりませんでした。",
    },
    {
      id: "taken-back",
      place: "done",
      pattern: /(?:ロールバック|切り戻し|差し戻し)(?:済み?|完了|しました|した|実施)/u,
      say: "こちら側の変更を元に戻しました。",
    },
    {
      id: "put-right",
      place: "done",
      pattern: /(?:修正|復旧|対処)(?:済み?|完了|しました|した)/u,
      say: "こちら側の不具合を直しました。",
    },
    {
      id: "refund",
      place: "done",
      pattern: /\u0003(?<amount>[^\u0004]+)\u0004(?:の|を)?返金(?:済み?|完了|しました|した)/u,
      say: "{amount}の返金をいたしました。",
    },
    {
      id: "sent",
      place: "done",
      pattern:
        /(?<thing>交換品|代替品|商品|荷物|カード|部品)(?:は|を)?(?:発送|出荷)(?:済み?|完了|しました|した)/u,
      things: THINGS,
      say: "{thing}を発送いたしました。",
    },
    {
      id: "unknown-cause",
      place: "done",
      pattern: /原因(?:は)?(?:まだ)?(?:不明|調査中|未特定)/u,
      say: "原因はまだ分かっておらず、引き続き調べております。",
      negated: true,
    },
    {
      id: "others",
      place: "done",
      pattern: /(?:メーカー|ベンダー|業者|配送会社)(?:の)?(?:回答|返答|対応)?(?:待ち|を待って)/u,
      say: "この件に必要な他社からの返事を待っております。",
    },
    {
      id: "try-again",
      place: "next",
      pattern:
        /(?:再試行|再実行|リトライ)(?:は|を)?(?:予定)?[\s　]*(?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "{when}にもう一度試します。",
    },
  ],
  hedge: /(?:ない|なし|ません|もし|場合|かも|予定|未|たぶん|おそらく)|[?？]/u,
  relative: /(?:今日|本日|明日|昨日|今|午前|午後)/iu,
  when: { time: "{when}", date: "{when}", weekday: "{when}" },
  news: {
    person: "お知らせがございます。",
    firm: "お知らせがございます。",
    personAbout: "{about}についてお知らせがございます。",
    firmAbout: "{about}についてお知らせがございます。",
  },
  none: {
    person: "まだ新しいお知らせがございません。",
    firm: "まだ新しいお知らせがございません。",
    personAbout: "{about}について、まだ新しいお知らせがございません。",
    firmAbout: "{about}について、まだ新しいお知らせがございません。",
  },
  things: {},
  quote: "「{subject}」",
};
