import type { Specials } from "../../specials";

/** Messages from the state of a ticket in Japanese. */
export const specials: Specials = {
  "no-news": [
    { needs: ["subject"], say: ["「{subject}」の件でご連絡いたします。"] },
    {
      needs: [],
      say: [
        "申し訳ございませんが、まだ新しいお知らせがございません。",
        "お待たせして申し訳ございません。まだ新しいお知らせがございません。",
      ],
      warm: ["お待たせしており、本当に申し訳ございません。まだ新しいお知らせがございません。"],
    },
    { needs: ["cause-unknown"], say: ["原因はまだ分かっておりません。"] },
    {
      needs: ["person", "time"],
      say: ["引き続き担当として対応し、{time}進み具合にかかわらずこちらからご連絡いたします。"],
    },
    {
      needs: ["firm", "time"],
      say: ["引き続き対応し、{time}進み具合にかかわらずこちらからご連絡いたします。"],
    },
    { needs: ["no-time"], say: ["引き続き対応しております。"] },
  ],
  "hand-over": [
    { needs: ["subject"], say: ["「{subject}」の件でご連絡いたします。"] },
    { needs: ["helper", "no-successor"], say: ["{helper}に協力を頼み、一緒に確認しております。"] },
    {
      needs: ["no-helper", "no-successor"],
      say: ["この件に詳しい者に協力を頼み、一緒に確認しております。"],
    },
    { needs: ["person", "no-successor"], say: ["窓口は引き続き私が務めます。"] },
    {
      needs: ["no-successor", "time"],
      say: ["{time}、その時点で分かっていることをこちらからご連絡いたします。"],
    },
    {
      needs: ["successor"],
      say: [
        "今後は{successor}が担当いたします。これまでの内容は引き継いでおりますので、改めてご説明いただく必要はございません。",
      ],
    },
    { needs: ["successor", "time"], say: ["{time}{successor}からご連絡いたします。"] },
  ],
  delay: [
    { needs: ["subject"], say: ["「{subject}」の件でご連絡いたします。"] },
    {
      needs: [],
      say: [
        "お待たせして申し訳ございません。予定より時間がかかっております。",
        "予定より時間がかかっており、申し訳ございません。",
      ],
      warm: ["お待たせしてしまい、本当に申し訳ございません。予定より時間がかかっております。"],
    },
    { needs: ["cause-unknown"], say: ["原因はまだ分かっておりません。"] },
    {
      needs: ["person", "time"],
      say: ["引き続き担当として対応し、{time}必ずこちらからご連絡いたします。"],
    },
    { needs: ["firm", "time"], say: ["引き続き対応し、{time}必ずこちらからご連絡いたします。"] },
    { needs: ["no-time"], say: ["引き続き対応しております。"] },
  ],
  fixed: [
    { needs: ["subject"], say: ["「{subject}」の件は、解決したと思われます。"] },
    { needs: ["no-subject"], say: ["お問い合わせの件は、解決したと思われます。"] },
    {
      needs: [],
      say: [
        "まだ直っていない場合や、また起きた場合は、このメッセージにご返信ください。",
        "うまくいかない点があれば、このメッセージにそのままご返信ください。",
      ],
    },
    {
      needs: ["person", "time"],
      say: ["{time}、問題がないかこちらから確認のご連絡をいたします。"],
    },
    { needs: [], say: [""], warm: ["お知らせいただき、ありがとうございました。"] },
  ],
};
