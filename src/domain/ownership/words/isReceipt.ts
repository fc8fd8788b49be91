import { lexicon } from "./lexicon";

const receipt = lexicon([
  ..."received your request|received your message|received your ticket|received your email".split(
    "|",
  ),
  ..."request has been received|ticket has been received|message has been received".split("|"),
  ..."request was received|your request has been created|ticket has been created".split("|"),
  ..."request has been updated|ticket has been updated|thank you for contacting".split("|"),
  ..."thanks for contacting|thank you for reaching out|thanks for reaching out".split("|"),
  ..."anfrage erhalten|anfrage ist eingegangen|nachricht erhalten|ticket wurde erstellt".split("|"),
  ..."avons bien reçu votre|demande a été reçue|demande a bien été reçue".split("|"),
  ..."hemos recibido su|hemos recibido tu|solicitud ha sido recibida".split("|"),
  ..."recebemos o seu|recebemos a sua|recebemos sua|pedido foi recebido".split("|"),
]);
const furniture = lexicon([
  ..."hello|hi|dear|regards|kind regards|best regards|sincerely|your support team".split("|"),
  ..."being reviewed|will be reviewed|will review it|reply to this email|reply to this mail".split(
    "|",
  ),
  ..."add additional comments|add comments|do not reply|this email is a service from".split("|"),
  ..."support staff|ticket number|reference number|request number|your reference".split("|"),
  ..."hallo|guten tag|mit freundlichen grüßen|viele grüße|antworten sie auf diese".split("|"),
  ..."bonjour|cordialement|bien à vous|répondez à cet".split("|"),
  ..."hola|estimado|estimada|saludos|atentamente|responda a este".split("|"),
  ..."olá|prezado|prezada|atenciosamente|responda a este e-mail".split("|"),
]);

const SHORTEST_MESSAGE = 4;
/** With its furniture in five languages; whoever writes more says more. */
const LONGEST_RECEIPT = 5_000;

/**
 * True when a mail says no more than "we got it": a receipt and the furniture around it. One
 * further sentence of four words or more makes it a message.
 */
export function isReceipt(text: string): boolean {
  if (text.length > LONGEST_RECEIPT) return false;
  if (!receipt(text)) return false;
  return text
    .split(/[\n.!?]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => !receipt(sentence) && !furniture(sentence))
    .every((sentence) => (sentence.match(/\p{L}{2,}/gu) ?? []).length < SHORTEST_MESSAGE);
}
