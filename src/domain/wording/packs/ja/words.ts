/** The names that patterns of moves use in Japanese. */
export const words: Readonly<Record<string, string>> = {
  FACT: "(?:[\uE000\uE003-\uE00F]\uE0FF*)",
  REF: "(?:[#（(「\\[]*(?<ref>{NUMBER}(?:[-–/:#. ]{0,2}{NUMBER})*)[）)」\\]]*)",
  OBJ: "(?:お問い合わせ|お問合せ|ご連絡|チケット|サポートチケット|リクエスト|ご依頼|メッセージ|メール|インシデント|お申し込み|この件)",
  YOUR: "(?:お客様の|あなたの|この|新しい)?",
  SOON: "(?:できるだけ早く|なるべく早く|後ほど|近日中に|追って|早急に|できる限り早く|まもなく|速やかに)",
  US: "(?:弊社|私ども|担当者?|サポート(?:チーム|担当者?|スタッフ)|担当(?:部署|エージェント)|スタッフ|オペレーター)",
  LINK: '[<("]*(?<link>{FACT})[>)"]*',
  JOINT: "(?:、\\s*|\\s+)",
  LEAD: "(?:\\s*)",
  NUMBER: "(?:[\uE000\uE005\uE00C-\uE00F]\uE0FF*)",
  SPAN: "(?:[\uE008\uE00B]\uE0FF*)",
  MOMENT: "(?:[\uE008-\uE00A]\uE0FF*(?:[\\s\\u3000（(、]*[\uE008-\uE00A]\uE0FF*[)）]?)*)",
};
