import { type Audit, isByRule, type Words } from "../tickets/audit";
import { asksForPerson } from "./words/asksForPerson";

/** A customer asked for a person: in which message, when, and when one spoke to them. */
export type PersonRequest = {
  readonly auditId: number;
  readonly askedAt: number;
  /** Null while nobody has. */
  readonly answeredAt: number | null;
};

/**
 * Finds where the customer of one ticket asked for a person, and how long it took.
 *
 * Asking again before anybody answered is the same request. An answer is a public word or a call
 * by one of our people; what rules and automatic replies say is none.
 *
 * @param audits - Those of one ticket, in any order; doubles don't matter.
 * @param isStaff - Whether somebody works for us.
 */
export function findPersonRequests(
  audits: readonly Audit[],
  isStaff: (userId: number) => boolean,
): PersonRequest[] {
  const once = new Map(audits.map((audit) => [audit.id, audit]));
  const ordered = [...once.values()].sort((a, b) => a.at - b.at || a.id - b.id);
  const found: PersonRequest[] = [];
  let open: PersonRequest | null = null;
  for (const audit of ordered) {
    for (const event of audit.events) {
      if (event.type !== "words" || event.authorId === null || !event.isPublic) continue;
      if (!isStaff(event.authorId)) {
        if (open !== null || event.isAutoReply || !asksForPerson(event.text)) continue;
        open = { auditId: audit.id, askedAt: audit.at, answeredAt: null };
        found.push(open);
      } else if (open !== null && isOurWord(event)) {
        found[found.length - 1] = { ...open, answeredAt: audit.at };
        open = null;
      }
    }
  }
  return found;
}

const isOurWord = ({ isAutoReply, via }: Words): boolean => !isAutoReply && !isByRule(via);
