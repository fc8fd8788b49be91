import type { Frame } from "../../pack";

/** Greeting, promise, name and reference in Japanese. */
export const frame: Frame = {
  greetings: ["こんにちは。"],
  greetingsWithName: ["{name}様"],
  templateGreeting:
    "{% if ticket.requester.first_name != blank %}{{ticket.requester.first_name}}様{% endif %}",
  manners: {
    warm: {
      greetings: ["こんにちは。"],
      greetingsWithName: ["{name}様、こんにちは。"],
      openings: { ack: "お知らせいただき、ありがとうございます。" },
      farewell: "どうぞよろしくお願いいたします。",
      instead: [],
    },
    formal: {
      greetings: ["お世話になっております。"],
      greetingsWithName: ["{name}様"],
      openings: { ack: "このたびはご連絡いただき、誠にありがとうございます。" },
      farewell: "何卒よろしくお願い申し上げます。",
      instead: [],
    },
  },
  promises: {
    resolved: ["{time}、問題がないかこちらから確認のご連絡をいたします。"],
    delay: ["原因を調べ、{time}必ずこちらからご連絡をいたします。"],
    default: ["担当として、{time}こちらからご連絡をいたします。"],
  },
  owned: ["担当として対応しています。"],
  templateOwned: "",
  reference: "お問い合わせ番号（ご参考）: {reference}",
  time: {
    locale: "ja-JP",
    today: "本日{hour}までに",
    tomorrow: "明日{hour}までに",
    thisWeek: "{day}{hour}までに",
    later: "{date}{hour}までに",
    twelveHours: false,
    clock: "{hour}",
  },
  greetingLine:
    "^\\s*(?:こんにちは|お世話になっております|拝啓|お客様各位|[^\\n。]{1,30}(?:様|さん|さま)[、,:!。]?)\\s*[。,、!！]?$",
  farewellLine: "^\\s*(?:よろしくお願い(?:いたします|申し上げます|します)|敬具|以上)[。]?\\s*$",
  nobody: "^\\s*(?:カスタマー)?(?:サポート|ヘルプデスク)(?:チーム|センター|デスク|担当)?\\s*$",
  promiseWords: "(?:ご連絡(?:いたします|します)|ご返信|後ほど|追って)",
  someone: "担当として|こちらからご連絡をいたします",
};
