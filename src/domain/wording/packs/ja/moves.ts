import type { Move } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** What Japanese notices say, and how a person says it. */
export const moves: readonly Move[] = [
  {
    id: "uketsuke",
    place: "main",
    act: "ack",
    patterns: [
      "{YOUR}{OBJ}(?: ?{REF})?(?:を|が|は)(?:正常に|確かに)?(?:受け付けました|受け付けいたしました|受付けました|受領しました|受信しました|登録されました|登録しました|作成されました|作成しました|受け付けられました|承りました)",
    ],
    we: ["お問い合わせを受け取りました。"],
    i: ["お問い合わせを受け取りました。"],
    why: WHY,
    examples: [
      { before: "お問い合わせを受け付けました。", after: "お問い合わせを受け取りました。" },
    ],
  },
  {
    id: "bango",
    place: "reference",
    act: "ack",
    patterns: [
      "(?:{OBJ}|お問い合わせ|受付)?(?:番号|id)(?:は|：|:) ?{REF}(?:です|となります|になります)?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "kakunin",
    place: "next",
    act: "ack",
    patterns: [
      "(?:{US}(?:が|より|から))?(?:内容を|{YOUR}{OBJ}を)?(?:{SOON})?、?(?:確認|検討|対応|調査)(?:いたします|しております|しています|させていただきます|中です)",
    ],
    we: ["内容を確認しています。"],
    i: ["内容を確認しています。"],
    why: WHY,
    examples: [],
  },
  {
    id: "henji",
    place: "next",
    act: "ack",
    patterns: [
      "(?:{US}(?:が|より|から))?(?:{SOON})?、?(?:ご連絡|ご返信|ご返答|回答|返信)(?:いたします|させていただきます|差し上げます|します)",
    ],
    we: ["こちらからご連絡します。"],
    i: ["こちらからご連絡します。"],
    why: WHY,
    examples: [{ before: "担当者より後ほどご連絡いたします。", after: "こちらからご連絡します。" }],
  },
  {
    id: "tantou",
    place: "main",
    act: "assigned",
    patterns: [
      "{YOUR}{OBJ}(?: ?{REF})?(?:は|が)?{US}に?(?:割り当てられました|割り当てました|転送されました|引き継がれました|エスカレーションされました|エスカレートされました)",
    ],
    we: ["詳しい者が拝見します。"],
    i: ["詳しい者と一緒に拝見します。"],
    why: WHY,
    examples: [
      { before: "お問い合わせは担当者に割り当てられました。", after: "詳しい者が拝見します。" },
    ],
  },
  {
    id: "kaiketsu",
    place: "main",
    act: "resolved",
    patterns: [
      "{YOUR}{OBJ}(?: ?{REF})?(?:は|が)(?:解決(?:しました|されました|済みになりました|済みとなりました|いたしました))",
    ],
    we: ["直ったと考えています。"],
    i: ["直ったと考えています。"],
    why: WHY,
    examples: [{ before: "お問い合わせは解決済みになりました。", after: "直ったと考えています。" }],
  },
  {
    id: "shuuryou",
    place: "main",
    act: "closed",
    patterns: [
      "{YOUR}{OBJ}(?: ?{REF})?(?:は|が|を)(?:クローズ(?:しました|されました|いたしました)|終了(?:しました|いたしました)|閉じられました)",
    ],
    we: ["この件の対応を終えました。"],
    i: ["この件の対応を終えました。"],
    why: WHY,
    examples: [
      { before: "お問い合わせはクローズされました。", after: "この件の対応を終えました。" },
    ],
  },
  {
    id: "saikai",
    place: "main",
    act: "reopened",
    patterns: [
      "{YOUR}{OBJ}(?: ?{REF})?(?:は|が|を)(?:再オープン(?:しました|されました)|再開(?:しました|されました))",
    ],
    we: ["もう一度確認しています。"],
    i: ["もう一度確認しています。"],
    why: WHY,
    examples: [],
  },
  {
    id: "machi",
    place: "main",
    act: "pending",
    patterns: [
      "{YOUR}{OBJ}(?: ?{REF})?は(?:保留中|保留になりました|お客様の(?:ご)?(?:返信|回答)待ち)(?:です|となっています)?",
      "お客様(?:から)?の(?:ご)?(?:返信|返事|回答)をお待ちしております",
    ],
    we: ["お返事をお待ちしています。"],
    i: ["お返事をお待ちしています。"],
    why: WHY,
    examples: [
      { before: "お客様からのご返信をお待ちしております。", after: "お返事をお待ちしています。" },
    ],
  },
  {
    id: "okure",
    place: "main",
    act: "delay",
    patterns: [
      "(?:現在、?)?(?:{OBJ}の)?(?:対応|回答|処理)(?:に|が)(?:遅れが(?:生じて|発生して)おります|遅れております|遅れています|時間がかかっております)",
    ],
    we: ["通常よりお時間をいただいています。"],
    i: ["申し訳ありません。通常よりお時間をいただいています。"],
    covers: ["owabi"],
    why: WHY,
    examples: [
      { before: "対応に遅れが生じております。", after: "通常よりお時間をいただいています。" },
    ],
  },
  {
    id: "owabi",
    place: "main",
    act: "delay",
    patterns: [
      "(?:ご不便|ご迷惑|お手数)(?:・ご迷惑)?をおかけ(?:し|いたし|して|しまして)、?(?:誠に|大変)?(?:申し訳ございません|申し訳ありません|お詫び申し上げます)",
    ],
    we: ["申し訳ありません。"],
    i: ["申し訳ありません。"],
    why: WHY,
    examples: [],
  },
  {
    id: "jidou",
    place: "gone",
    patterns: [
      "(?:この|本)メールは、?(?:システムより)?(?:自動(?:で|的に)?(?:送信|配信|生成)(?:されています|しております|されました|メールです)|自動(?:送信|配信)です)",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "henshin-fuka",
    place: "close",
    patterns: [
      "(?:この|本)メール(?:に|へ|には)(?:直接)?(?:ご)?返信(?:しないでください|できません|はできません|いただいてもお答えできません)",
    ],
    we: ["このメールへの返信は読まれません。"],
    why: WHY,
    examples: [],
  },
  {
    id: "goryoushou",
    place: "gone",
    patterns: [
      "(?:何卒|あらかじめ)?、?ご(?:了承|理解)(?:ください|のほど、?よろしくお願い(?:いたします|申し上げます))",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
];
