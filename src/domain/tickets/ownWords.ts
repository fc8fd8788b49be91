/** Lines after which a mail quotes an earlier one, in the languages we read. */
const QUOTE_STARTS: readonly RegExp[] = [
  /^\s*-{2,}\s*(?:original message|forwarded message|urspr[uü]ngliche nachricht|message d'origine|mensaje original|mensagem original)/i,
  /^\s*(?:on|am|le|el|em)\b.{4,120}(?:wrote|schrieb|[eé]crit|escribi[oó]|escreveu)(?:\s+\S+){0,6}\s*:\s*$/i,
  /^\s*(?:from|von|de)\s*:\s.+@/i,
  /^##-.*-##/,
];
const SIGNATURE = /^-- ?$/;
/** What every one of those lines holds; most lines hold none of it. */
const QUOTE_MARK = /[:#]|--/;
/** Nobody tells a customer something new behind this many characters; logs are longer. */
const MOST_CHARACTERS = 20_000;

/**
 * What the author of a comment wrote now: without quoted lines, quoted mails and the signature
 * that follows a line with two hyphens.
 */
export function ownWords(text: string): string {
  if (text !== last.text) last = { text, own: readOwn(text) };
  return last.own;
}

/** One comment is asked several questions, one after the other. */
let last: { readonly text: string; readonly own: string } = { text: "", own: "" };

function readOwn(text: string): string {
  const kept: string[] = [];
  for (const line of text.slice(0, MOST_CHARACTERS).split(/\r?\n/)) {
    if (SIGNATURE.test(line)) break;
    if (QUOTE_MARK.test(line) && QUOTE_STARTS.some((start) => start.test(line))) break;
    if (!/^\s*(?:>|&gt;)/.test(line)) kept.push(line);
  }
  return kept.join("\n").trim();
}
