/** Lines from which on a mail repeats older mail or shows a signature. */
const ENDS: readonly RegExp[] = [
  /^-- ?$/,
  /^_{8,}$/,
  /^-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine)/i,
  /^(?:on|am|le|el|il|op)\b.{6,160}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)\s*:?$/i,
  /^##-? ?please type your reply above this line/i,
  /^(?:sent from my|von meinem|envoyé de mon|enviado desde mi|inviato da)\b.{2,60}$/i,
];

/** A closing line, after which only names and addresses follow. */
const CLOSING =
  /^(?:(?:kind|best|warm|many)\s+)?(?:regards|wishes|thanks|cheers|sincerely)\b.{0,20}$|^(?:thank you|thanks)(?: (?:so much|very much|in advance|a lot))?[,.!]*$|^(?:yours|mit freundlichen grüßen|viele grüße|liebe grüße|cordialement|bien à vous|saludos|un saludo|atentamente|cordiali saluti|met vriendelijke groet|com os melhores cumprimentos|atenciosamente)\b.{0,20}$/i;

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|moin|bonjour|salut|hola|buenos días|buenas|ciao|buongiorno|olá|beste|hoi)\b[^.!?\n]{0,40}?[,!.:-]+\s*/i;

/** Room for a name, a role, a phone number and an address after the closing line. */
const SIGNATURE_LINES = 8;

/**
 * A mail's own words: without quoted lines, older mails, greeting, closing and signature.
 *
 * When nothing would be left, the text comes back as it was: a short thank-you
 * is a message too.
 */
export function withoutChatter(text: string): string {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim());
  const kept: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (ENDS.some((end) => end.test(line.slice(0, 300)))) break;
    if (kept.length > 0 && lines.length - at <= SIGNATURE_LINES && CLOSING.test(line.slice(0, 80)))
      break;
    if (line !== "" && !line.startsWith(">")) kept.push(line);
  }
  const [first = "", ...rest] = kept;
  const opened = first.replace(GREETING, "");
  const own = [opened, ...rest].join("\n").trim();
  return own === "" ? lines.join("\n").trim() : own;
}
