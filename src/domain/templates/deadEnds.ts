import { findFacts } from "../wording/facts/findFacts";
import type { Fact } from "../wording/facts/fact";
import type { VerifyProblem } from "../wording/message";
import type { TemplateText } from "./templateText";

/** Words by language that tell what comes next, invite a reply, or say that nobody reads replies. */
type Signs = { readonly next: RegExp; readonly reply: RegExp; readonly noReply: RegExp };

const SIGNS: Readonly<Record<string, Signs>> = {
  en: {
    next: /\b(?:will|going to|next|once|as soon as|you can|please|reply|let (?:me|us) know|to (?:add|re-?open|review|view|see|change|confirm))\b|['’]ll\b/i,
    reply:
      /\b(?:repl(?:y|ying)|answer(?:ing)?|write|call|contact|get in touch|let (?:me|us) know|respond)\b/i,
    noReply:
      /\b(?:(?:do not|don['’]t|cannot|can['’]t|never) (?:reply|respond|answer)|not (?:be )?monitored|unmonitored|nobody reads|no-?reply)\b/i,
  },
  de: {
    next: /(?:^|[^\p{L}])(?:wird|werden|werde|nächste\p{L}*|sobald|können|kann|bitte|antworten)(?![\p{L}])/iu,
    reply: /(?:^|[^\p{L}])(?:antwort\p{L}*|schreiben|rufen|erreichen|melden)(?![\p{L}])/iu,
    noReply: /nicht (?:auf diese|antworten|überwacht)|keine antwort/iu,
  },
  fr: {
    next: /(?:^|[^\p{L}])(?:allons|sera|serez|prochain\p{L}*|dès que|pouvez|veuillez|merci de|répond\p{L}*)(?![\p{L}])/iu,
    reply: /(?:^|[^\p{L}])(?:répond\p{L}*|écri\p{L}*|appel\p{L}*|contact\p{L}*)(?![\p{L}])/iu,
    noReply: /ne (?:pas répondre|répondez pas)|pas (?:surveillée?|consultée?)/iu,
  },
  es: {
    next: /(?:^|[^\p{L}])(?:vamos|será|próxim\p{L}*|cuando|puede\p{L}*|por favor|respond\p{L}*)(?![\p{L}])/iu,
    reply: /(?:^|[^\p{L}])(?:respond\p{L}*|escrib\p{L}*|llam\p{L}*|contact\p{L}*)(?![\p{L}])/iu,
    noReply: /no (?:responda|respondas|responder)|no (?:es|está) (?:supervisad|monitoread)/iu,
  },
  pt: {
    next: /(?:^|[^\p{L}])(?:vamos|será|próxim\p{L}*|assim que|pode\p{L}*|por favor|respond\p{L}*)(?![\p{L}])/iu,
    reply: /(?:^|[^\p{L}])(?:respond\p{L}*|escrev\p{L}*|lig(?:ue|ar)|contat\p{L}*)(?![\p{L}])/iu,
    noReply: /não (?:responda|responder)|não (?:é|está) (?:monitorad)/iu,
  },
};

const PERSON =
  /\{\{-?\s*(?:ticket\.assignee\.(?:name|first_name)|current_user\.(?:name|first_name)|agent\.(?:name|first_name|signature))\b/;
const FIRST_PERSON =
  /(?:^|[^\p{L}])(?:I|I['’](?:m|ll|ve)|[Ii]ch|[Jj]e|[Jj]['’]|[Yy]o|[Ee]u)(?![\p{L}])/u;
const PAGE = /\{\{-?\s*ticket\.(?:link|url|url_with_protocol)\b|\{\{-?\s*satisfaction\./;
const DUE = /\{\{-?\s*ticket\.(?:due_date|ticket_field_)/;
/** Nothing is to come after these words, so that no time is missing. */
const FINAL =
  /\b(?:solved|resolved|closed|gelöst|geschlossen|résolue?|fermée?|resuelt[oa]|cerrad[oa]|resolvid[oa]|fechad[oa])\b/iu;
const TIMES: ReadonlySet<Fact["kind"]> = new Set(["date", "time", "weekday", "duration"]);
const CONTACTS: ReadonlySet<Fact["kind"]> = new Set(["url", "email", "phone"]);

/**
 * Whether an automatic message leads anywhere: who looks after it, what comes next, when, and how to
 * reach a person. What it does not say is named.
 *
 * @param language - Two letters; for a language without signs only names, times and addresses count.
 */
export function deadEnds(
  { body, format }: Pick<TemplateText, "body" | "format">,
  language: string,
): VerifyProblem[] {
  const facts = findFacts(body, format, true);
  const signs = SIGNS[language];
  const names = PERSON.test(body) || FIRST_PERSON.test(body);
  const goesOn = signs?.next.test(body) ?? true;
  const isTimed = facts.some(({ kind }) => TIMES.has(kind)) || DUE.test(body) || FINAL.test(body);
  const isOpen = invitesReply(body, signs) || PAGE.test(body) || facts.some(isContact);
  return MISSING.filter((_, index) => ![names, goesOn, isTimed, isOpen][index]);
}

const MISSING: readonly VerifyProblem[] = [
  { type: "no-person", detail: "say who looks after this" },
  { type: "no-next-step", detail: "say what happens next" },
  { type: "no-time", detail: "say when there will be news" },
  { type: "no-way-to-reach", detail: "say how to reach a person" },
];

const invitesReply = (body: string, signs: Signs | undefined): boolean =>
  signs !== undefined && signs.reply.test(body) && !signs.noReply.test(body);

const isContact = ({ kind, text }: Fact): boolean =>
  CONTACTS.has(kind) || (kind === "html-tag" && /^<a\s/i.test(text));
