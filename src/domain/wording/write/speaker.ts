import type { RewriteContext } from "../message";
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
export const voiceOf = ({ context, seed, view }: Reading): Voice => ({
  person: ownerName(context) !== null,
  template: view.template,
  about: aboutOf(context),
  seed,
});

const LONGEST_SUBJECT = 60;

/** The subject, when it is short enough to be said in a sentence and holds no number, address or quote. */
function aboutOf({ subject = "" }: RewriteContext): string | null {
  const own = subject.trim();
  return own === "" ||
    own.length > LONGEST_SUBJECT ||
    /["“”„«»\n\d@/{}<>[\]]|^(?:re|fwd?|aw):/i.test(own)
    ? null
    : own;
}
