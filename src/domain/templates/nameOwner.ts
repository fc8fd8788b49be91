import type { Act, Message } from "../wording/message";
import type { LanguagePack } from "../wording/pack";
import { verifyRewrite } from "../wording/verify/verifyRewrite";
import { readView } from "../wording/view/readView";
import { closingPlace } from "../wording/write/places";
import { readMessage } from "../wording/write/readMessage";

const NAME = "{{ticket.assignee.first_name}}";

/** What the assignee does, by language: said where the platform knows who it is. */
const SENTENCES: Readonly<Record<string, string>> = {
  en: `${NAME} is looking after this for you.`,
  de: `${NAME} kümmert sich darum.`,
  fr: `${NAME} s'en occupe.`,
  es: `${NAME} se ocupa de ello.`,
  pt: `${NAME} está cuidando disso.`,
  ja: `担当は${NAME}です。`,
};

/** News after which somebody still works on the matter. */
const UNDER_WAY: ReadonlySet<Act> = new Set([
  "ack",
  "assigned",
  "escalated",
  "pending",
  "delay",
  "reopened",
]);

/** Who speaks when nobody is named, at the beginning of a sentence, by language. */
const SOMEBODY: Readonly<Record<string, string>> = {
  en: "One of us",
  de: "Jemand von uns",
  fr: "L'un de nous",
  es: "Uno de nosotros",
  pt: "Um de nós",
};

type Named = { readonly source: string; readonly act: Act; readonly pack: LanguagePack };

/**
 * Says who looks after the customer in a rewritten template that names nobody, with the assignee's
 * first name: in place of "one of us", which stays as the branch for tickets without an assignee,
 * else as a sentence of its own, of which nothing is left while nobody is assigned.
 *
 * @param message - The rewritten text, in template mode.
 * @param source - What it was before; the verifier compares with it.
 * @returns The body with the name; null where it does not belong or the verifier objects.
 */
export function nameOwner(message: Message, { source, act, pack }: Named): string | null {
  const body = insteadOfSomebody(message.body, pack) ?? withSentence(message, act, pack);
  if (body === null) return null;
  const { format } = message;
  const { accepted } = verifyRewrite({ format, template: true, source, candidate: body });
  return accepted ? body : null;
}

function insteadOfSomebody(body: string, { language }: LanguagePack): string | null {
  const somebody = SOMEBODY[language];
  const at = somebody === undefined ? -1 : body.indexOf(`${somebody} `);
  if (somebody === undefined || at < 0) return null;
  const branch = `{% if ticket.assignee.first_name != blank %}${NAME}{% else %}${somebody}{% endif %}`;
  return body.slice(0, at) + branch + body.slice(at + somebody.length);
}

function withSentence(message: Message, act: Act, pack: LanguagePack): string | null {
  const sentence = SENTENCES[pack.language];
  if (sentence === undefined || !UNDER_WAY.has(act)) return null;
  const at = placeOf(message, pack);
  const gap = message.format === "html" ? "<br><br>" : "\n\n";
  const said = `{% if ticket.assignee.first_name != blank %}${gap}${sentence}{% endif %}`;
  return message.body.slice(0, at) + said + message.body.slice(at);
}

/** Before the reference, which stands last and small, else where the message closes. */
function placeOf({ body, format, ...message }: Message, pack: LanguagePack): number {
  const [lead = ""] = pack.frame.reference.split("{reference}");
  const reference = lead === "" ? -1 : body.lastIndexOf(lead);
  if (reference > 0) return body.slice(0, reference).replace(/(?:\s|<br>|<em>)+$/, "").length;
  return closingPlace(
    readMessage({ ...message, body, format }, readView(body, format, true), pack, []),
  );
}
