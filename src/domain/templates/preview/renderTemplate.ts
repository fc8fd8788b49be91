import type { VerifyProblem } from "../../wording/message";
import { plainText } from "../../tickets/plainText";
import { formatOf } from "../formatOf";
import { liquidFaults } from "../liquidFaults";
import { type Suppressed, suppressedIn } from "../suppression";
import type { TemplateText } from "../templateText";
import { type Block, fillMarks, isBlock, markOf, withoutMarks } from "./blocks";
import { dynamicContent } from "./dynamicContent";
import { emptyIn } from "./emptyIn";
import { faultOf } from "./faultOf";
import { liquidEngine } from "./liquidEngine";
import { placeholderValues } from "./placeholderValues";
import type { PreviewAccount, PreviewTicket } from "./previewTicket";
import { safeHtml } from "./safeHtml";
import { textOf } from "./textOf";
import { escapeOnce, textToHtml } from "./textToHtml";

/** What the customer of one ticket would be sent. */
export type Preview =
  | {
      readonly status: "rendered";
      readonly subject: string | null;
      /** Nothing in it can run or be fetched. */
      readonly html: string;
      readonly text: string;
      /** Placeholders that came out empty for this ticket. */
      readonly empty: readonly string[];
      /** Placeholders that Zendesk leaves out because the ticket is new, with the words that led to them. */
      readonly suppressed: readonly Pick<Suppressed, "text" | "leadIn">[];
    }
  | { readonly status: "invalid"; readonly faults: readonly VerifyProblem[] };

type PreviewInput = {
  readonly template: Pick<TemplateText, "format" | "subject" | "body">;
  readonly ticket: PreviewTicket;
  readonly account: PreviewAccount;
  /** Leaves out what repeats the sender's words, see `isSuppressedFor`. */
  readonly isSuppressed: boolean;
  /** What "now" means; ISO instant. */
  readonly now: string;
};

/**
 * Fills a template in as Zendesk would for one ticket, as an HTML mail and as plain text.
 *
 * Deterministic: the same input gives the same bytes. What customers and admins wrote stays text:
 * it is escaped where it is put in, and nothing in the HTML can run. A text that Liquid cannot read,
 * or that would loop beyond all measure, is explained instead.
 */
export function renderTemplate(input: PreviewInput): Preview {
  const { ticket, account, isSuppressed, now } = input;
  const { subject, body, format } = input.template;
  const faults = [...liquidFaults(subject ?? ""), ...liquidFaults(body)];
  if (faults.length > 0) return { status: "invalid", faults };

  const values = placeholderValues(ticket, account, isSuppressed);
  const locale = ticket.requester.locale ?? account.locale;
  const timeZone = ticket.requester.timeZone ?? account.timeZone;
  const blocks: Block[] = [];
  const show = (value: unknown, isHtml: boolean): string => {
    if (isBlock(value)) return markOf(blocks.push(value) - 1);
    const text = withoutMarks(textOf(value));
    return isHtml ? escapeOnce(text) : text;
  };
  const engines = {
    text: liquidEngine({ now, timeZone, show: (value) => show(value, false) }),
    html: liquidEngine({ now, timeZone, show: (value) => show(value, true) }),
  };
  const write = (source: string, kind: "text" | "html", dc: object) => {
    const engine = engines[kind];
    const marked = String(engine.renderSync(engine.parse(withoutMarks(source)), { ...values, dc }));
    return {
      html: fillMarks(kind === "text" ? textToHtml(marked) : marked, blocks, "html"),
      text: fillMarks(kind === "text" ? marked : plainText(marked), blocks, "text"),
    };
  };

  try {
    const dc = dynamicContent(`${subject ?? ""} ${body}`, { account, locale }, (variant, used) =>
      write(variant, formatOf(variant), used),
    );
    const mail = write(body, format, dc);
    const all = { ...values, dc };
    return {
      status: "rendered",
      subject: subject === undefined ? null : oneLine(write(subject, "text", dc).text),
      html: safeHtml(mail.html),
      text: mail.text.trim(),
      empty: emptyIn(`${subject ?? ""}\n${body}`, (path) =>
        textOf(engines.text.evalValueSync(path, all)),
      ),
      suppressed: isSuppressed ? leftOut(`${subject ?? ""}\n${body}`) : [],
    };
  } catch (error) {
    return { status: "invalid", faults: [faultOf(error)] };
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const leftOut = (text: string): Pick<Suppressed, "text" | "leadIn">[] =>
  suppressedIn(text).map(({ text: tag, leadIn }) => ({ text: tag, leadIn }));
