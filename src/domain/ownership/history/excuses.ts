import type { Audit } from "../../tickets/audit";
import type { Facts, Setting } from "./facts";

const NOT_A_CASE = /^(?:spam|duplicate|closed_by_merge|merged)$/;

/** A closing that needs no word: a merge, spam, a solved problem, or the customer ended it. */
export const isExcusedClosing = (facts: Facts, audit: Audit): boolean =>
  isMergeOrSpam(facts, audit) || isCascade(audit) || isEndedByCustomer(audit);

const isMergeOrSpam = (facts: Facts, audit: Audit): boolean =>
  audit.via.rel === "merge" ||
  audit.via.channel === "merge" ||
  audit.events.some((event) => "via" in event && event.via.rel === "merge") ||
  facts.tags.some((tag) => NOT_A_CASE.test(tag));

/** Solved because the problem it was linked to was solved. */
const isCascade = (audit: Audit): boolean =>
  /problem/.test(`${audit.via.rel} ${audit.via.channel}`) ||
  audit.events.some((event) =>
    event.type === "other"
      ? /^problemsolved/i.test(event.name)
      : "via" in event && /problem/.test(event.via.rel),
  );

const isEndedByCustomer = (audit: Audit): boolean =>
  audit.events.some(
    (event) =>
      event.type === "other" &&
      /(?:chat|messaging|conversation).*end/i.test(event.name) &&
      /end[-_ ]?user|customer|visitor|requester/i.test(event.detail),
  );

/** The requester did it, or somebody in copy. */
export const isByCustomer = (facts: Facts, authorId: number, { people }: Setting): boolean =>
  authorId === facts.requesterId || !people.isStaff(authorId, facts.copied.has(authorId));

/** A word of thanks or an away note reopens a ticket by itself, and means nothing. */
export function isJustThanks(facts: Facts, audit: Audit): boolean {
  const isTheirs = audit.events.some(
    ({ type, ...event }) =>
      type === "words" && "authorId" in event && event.authorId === facts.requesterId,
  );
  return isTheirs && (facts.thanked || facts.saysItWorks || facts.unanswered === null);
}
