/**
 * Signs and words that a Japanese message to a customer may use without telling anything new: the
 * kanji of courtesy and support one by one, words in katakana whole.
 */
export const plainJapanese: ReadonlySet<string> = new Set([
  ...("連絡返信問合確認対応担当者番号件名方法詳細内容情報追加送受時間少々待言葉文書紙面画上下左右前後中外内入出先今日本次回度等方様々私達弊社当社貴殿客皆誰何名人員係部署門専見聞話読知分思考感謝礼願致申訳恐縮迷惑不便手数丁寧安心困点項目質疑問題解直調査検討改善用意準備理由事情状況進展結果報告案通常大変誠実有難御無事可能必要希望開始終完了再開続新旧最早遅急長短多数以降現在頃際場所体制作業使利便利益力加減取引渡受付付記載参照考慮配慮添付押選択設定表示動作正常元気戻届伝教示指摘相談意見声心遠慮気軽頂戴了承容赦詫失礼末永宜深層良好詳拝来行折返期限枚種類自身他同様別途各全体重要合言起".match(
    /./gu,
  ) ?? []),
  ..."メール サポート ページ リンク ボタン クリック アドレス チケット チーム スタッフ アカウント サービス サイト ログイン パスワード メッセージ ファイル システム ステータス フォーム ヘルプ センター ください".split(
    " ",
  ),
]);
