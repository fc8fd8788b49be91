import type { RewriteContext } from "../message";
import type { LanguagePack } from "../pack";
import type { Voice } from "../say/sayParts";
import type { Reading } from "./draft";

/** The first name by which the owner signs; null when nobody is known. */
export const ownerName = ({ owner }: RewriteContext): string | null =>
  nonEmpty(owner?.firstName) ?? nonEmpty(owner?.name);

/** Every name by which the owner may sign. */
export const ownerNames = ({ owner }: RewriteContext): string[] =>
  [owner?.firstName, owner?.name].flatMap((name) => nonEmpty(name) ?? []);

/** The customer's first name; null when it is not known. */
export const customerName = ({ customer }: RewriteContext): string | null =>
  nonEmpty(customer?.firstName);

const nonEmpty = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
};

/** Who speaks in the rewrite of a message. */
export const voiceOf = ({ context, seed, view, pack, act }: Reading): Voice => ({
  person: ownerName(context) !== null,
  template: view.template,
  message: act === "outage" ? pack.things.matter : messageOf(context, pack),
  seed,
});

/** The customer's matter by its subject where that is known: "your message about “Door”". */
function messageOf(context: RewriteContext, { things }: LanguagePack): string {
  const subject = subjectOf(context);
  const about = subject === null ? "" : things.about.replace("{about}", () => subject);
  return things.message + about;
}

const LONGEST_SUBJECT = 60;

/** The subject in the customer's words; null when it is long or holds a number, address or quote. */
export function subjectOf({ subject = "" }: RewriteContext): string | null {
  const own = subject.trim();
  return own === "" ||
    own.length > LONGEST_SUBJECT ||
    /["“”„«»\n\d@/{}<>[\]]|^(?:re|fwd?|aw):/i.test(own)
    ? null
    : own;
}
