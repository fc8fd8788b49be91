import { type AccountAccess, isOpen } from "../suppression";
import type { Rule, TemplateType } from "../templateItem";
import type { PreviewTicket } from "./previewTicket";

/** What of a rule decides when it fires. */
export type PreviewRule = {
  readonly type: TemplateType;
  readonly conditions?: Rule["conditions"];
};

/**
 * Whether Zendesk leaves out, in this mail, the placeholders that repeat what the sender wrote.
 *
 * All must be true: a trigger fires on creation, strangers may write without registering, and both
 * who created the ticket and who gets the mail are end users.
 *
 * @see https://support.zendesk.com/hc/en-us/articles/4408833443226
 */
export function isSuppressedFor(
  rule: PreviewRule,
  ticket: Pick<PreviewTicket, "isNew" | "requester" | "submitter" | "updater">,
  access: AccountAccess,
): boolean {
  if (rule.type !== "trigger" || !isOpen(access)) return false;
  const creator = ticket.submitter ?? ticket.updater ?? ticket.requester;
  return (
    firesOnCreation(rule, ticket.isNew) &&
    creator.role === "end-user" &&
    ticket.requester.role === "end-user"
  );
}

/** A rule says by itself when it fires; one that says nothing fired when it did. */
function firesOnCreation({ conditions }: PreviewRule, isNew: boolean): boolean {
  const said = [...(conditions?.all ?? []), ...(conditions?.any ?? [])]
    .filter(({ field }) => field === "update_type")
    .map(({ value }) => value);
  if (said.length === 0) return isNew;
  return said.includes("Create") && (isNew || !said.includes("Change"));
}
