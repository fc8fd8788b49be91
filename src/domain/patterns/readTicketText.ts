import { isAutomatic } from "./isAutomatic";
import { htmlToText } from "./htmlToText";
import { withoutChatter } from "./withoutChatter";

/** What one ticket is about, freed of everything that says nothing about it. */
export type TicketText = {
  /** The subject, or the first line that says something. */
  readonly title: string;
  /** Title and body as a person would read them, for the sentence encoder. */
  readonly text: string;
  /** The same in lower-case words with single blanks, for counting. */
  readonly plain: string;
  readonly plainTitle: string;
  /** Words of `plain`. */
  readonly length: number;
  /** A machine wrote it: an absence note, a receipt. It belongs to no issue. */
  readonly isAutomatic: boolean;
};

/** Customers paste logs; what is past this names no new trouble and costs time. */
const MOST_UNITS = 8000;
const LONGEST_TITLE = 160;

/**
 * Reads a ticket for grouping: markup, quoted history, greetings, signatures,
 * addresses and long numbers go; error codes and product names stay.
 *
 * @param ticket - As the customer wrote it, plain or HTML; either part may be empty.
 */
export function readTicketText(ticket: {
  readonly subject?: string | undefined;
  readonly description: string;
}): TicketText {
  const body = withoutChatter(htmlToText(ticket.description.slice(0, MOST_UNITS * 4)));
  const subject = oneLine(withoutReplyMarks((ticket.subject ?? "").slice(0, 1000)));
  const title = subject === "" ? firstLine(body) : subject;
  const isRepeated = body.startsWith(title);
  const text = (isRepeated || title === "" ? body : `${title}\n${body}`).slice(0, MOST_UNITS);
  const plain = plainWords(text);
  return {
    title,
    text,
    plain,
    plainTitle: plainWords(title),
    length: countWords(plain),
    isAutomatic: isAutomatic(title, text),
  };
}

const withoutReplyMarks = (subject: string): string =>
  subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw)\s*:)+/i, "");

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function firstLine(body: string): string {
  const end = body.indexOf("\n");
  const line = end < 0 ? body : body.slice(0, end);
  if (line.length <= LONGEST_TITLE) return line;
  const sentence = /^.{20,160}?[.!?](?=\s)/.exec(line);
  return sentence === null ? line.slice(0, LONGEST_TITLE) : sentence[0];
}

/** Marks without a letter or a digit go; codes such as err_timeout and 0x80070005 stay whole. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKC")
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+/g, " ")
    .replace(/\b\d{5,}\b/g, " ")
    .replace(/['’](?=\p{L})/gu, "'")
    .replace(/[^\p{L}\p{M}\p{N}_']+/gu, " ")
    .trim();
}

function countWords(plain: string): number {
  let words = plain === "" ? 0 : 1;
  for (let at = 0; at < plain.length; at += 1) if (plain.charCodeAt(at) === 32) words += 1;
  return words;
}
