import type { RewriteContext } from "../message";

/** Things that customers have, with the number by which they know them. */
const OWN =
  /\b(?<thing>order|booking|reservation|invoice|shipment|parcel|claim|policy|subscription|appointment|delivery|repair|contract)(?: (?:no\.?|number|nr\.?|id))? ?:? ?#?(?<number>(?=[\w/-]*\d)[A-Z0-9][\w/-]{2,30})/;
const LONGEST_SUBJECT = 60;

/** What the news is about: the customer's order as the note names it, or their own subject; null when neither is known. */
export function aboutOf(note: string, { subject = "" }: RewriteContext): string | null {
  const { thing, number } = OWN.exec(note)?.groups ?? {};
  if (thing !== undefined && number !== undefined) return `your ${thing} ${number}`;
  const own = subject.trim();
  return own === "" || own.length > LONGEST_SUBJECT || /["“”\n]/.test(own) ? null : `“${own}”`;
}
