import { findFacts } from "../wording/facts/findFacts";
import type { Rule } from "./templateItem";

/** How an account lets people in; Zendesk suppresses placeholders only where strangers can write. */
export type AccountAccess = {
  readonly anyoneCanSubmit: boolean;
  readonly registrationRequired: boolean;
};

/** A placeholder that may come out empty, and the lead-in that would then point at nothing. */
export type Suppressed = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "You wrote:" right before it; null when nothing leads to it. */
  readonly leadIn: string | null;
};

/** Placeholders that repeat what the sender wrote, so that they could relay spam. */
const ECHO =
  /^[%$#!@]?\{\{-?\s*ticket\.(?:title|(?:verbatim_)?description|(?:latest_)?(?:public_)?comments?(?:_(?:html_)?(?:formatted|rich|html))?)\b/;
const LEAD_IN = /([^\n.!?<>]{1,80}:)\s*(?:<[^<>]*>\s*)*$/;

/** True when strangers can write without registering, so that a mail to "the sender" may be spam. */
export const isOpen = ({ anyoneCanSubmit, registrationRequired }: AccountAccess): boolean =>
  anyoneCanSubmit && !registrationRequired;

/**
 * True when Zendesk may suppress echoing placeholders in this rule's messages to end users: it fires
 * on creation, may do so for tickets that end users create, and strangers may create them.
 *
 * @see https://support.zendesk.com/hc/en-us/articles/4408833443226
 */
export function mayBeSuppressed(rule: Pick<Rule, "conditions">, access: AccountAccess): boolean {
  if (!isOpen(access)) return false;
  const all = rule.conditions?.all ?? [];
  const fires = [...all, ...(rule.conditions?.any ?? [])].some(
    ({ field, value }) => field === "update_type" && value === "Create",
  );
  const onlyAgents = all.some(
    ({ field, operator, value }) =>
      (field === "role" || field === "current_user_role" || field === "requester_role") &&
      ((operator === "is" && value === "agent") || (operator === "is_not" && value === "end_user")),
  );
  return fires && !onlyAgents;
}

/** The placeholders of a text that would come out empty under suppression. */
export function suppressedIn(body: string): Suppressed[] {
  return findFacts(body, "text", true)
    .filter(({ kind, text }) => kind === "placeholder" && ECHO.test(text))
    .map(({ start, end, text }) => ({
      start,
      end,
      text,
      leadIn: LEAD_IN.exec(body.slice(Math.max(0, start - 200), start))?.[1]?.trim() ?? null,
    }));
}

/** The text as it arrives when echoing placeholders are suppressed. */
export function withoutSuppressed(body: string): string {
  let text = "";
  let at = 0;
  for (const { start, end } of suppressedIn(body)) {
    text += body.slice(at, start);
    at = end;
  }
  return text + body.slice(at);
}
