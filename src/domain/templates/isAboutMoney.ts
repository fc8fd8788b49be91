/** Words by language that say money is paid, owed or given back; in lower case. */
const MONEY: Readonly<Record<string, RegExp>> = {
  en: /\b(?:refund(?:s|ed)?|invoices?|payments? (?:of|was|has|is|failed|due|method)|(?:your|the|a) payment|charged?(?: you)? (?:for|to your)|billing|overdue|amount due|money back|price (?:change|increase)|late fees?|credit note)\b/,
  de: /(?:^|[^\p{L}])(?:rückerstattung\p{L}*|erstattung\p{L}*|rechnung(?:en|s\p{L}*)?|zahlung(?:en|s\p{L}*)?|mahnung\p{L}*|abbuchung\p{L}*|gutschrift\p{L}*)(?![\p{L}])/u,
  fr: /(?:^|[^\p{L}])(?:remboursement\p{L}*|remboursée?s?|factures?|facturation|paiements?|prélèvement\p{L}*|avoir de)(?![\p{L}])/u,
  es: /(?:^|[^\p{L}])(?:reembolsos?|reembolsad\p{L}*|facturas?|facturación|pagos?|cobros?)(?![\p{L}])/u,
  pt: /(?:^|[^\p{L}])(?:reembolsos?|estornos?|faturas?|faturamento|pagamentos?|cobranças?)(?![\p{L}])/u,
  ja: /返金|請求書|ご請求|お支払い|料金の(?:変更|改定)/,
};

/**
 * True for a text in which something is paid, owed or given back: its words are agreed with people
 * who answer for them, so it is shown with findings and never rewritten.
 *
 * @param language - Two letters; other languages than the known ones say nothing.
 */
export const isAboutMoney = (text: string, language: string): boolean =>
  MONEY[language]?.test(text.toLowerCase()) ?? false;
