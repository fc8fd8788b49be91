import { type Audit, type AuditEvent, isByRule, type Words } from "../tickets/audit";
import { ownWords } from "../tickets/ownWords";
import { readId, readText } from "../tickets/readValue";
import type { History } from "./history/readHistory";

type TimelineKind =
  | "created"
  | "customer-wrote"
  | "we-wrote"
  | "mail-by-rule"
  | "private-note"
  | "handed-over"
  | "assigned"
  | "status"
  | "promise"
  | "contact-named"
  | "merged"
  | "other";

/** One thing that happened; whom and what it is about is told by id, for names to be put in. */
export type TimelineMoment = {
  readonly auditId: number;
  readonly at: number;
  readonly side: "ours" | "customer";
  readonly kind: TimelineKind;
  /** Null for a rule. */
  readonly authorId: number | null;
  readonly text: string;
  readonly groupId?: number | null;
  readonly userId?: number | null;
  readonly dueAt?: number;
};

const LONGEST_TEXT = 500;

/** With these statuses a ticket comes in: they tell nothing that its first words do not. */
const COMING_IN: readonly string[] = ["new", "open"];

/**
 * What we did and what the customer saw, oldest first.
 *
 * The creation is told by its words; "created" stands for a ticket that came without any. Where a
 * ticket was put when it came in is not told: a hand-over is from one team to another.
 *
 * @param audits - Those of one ticket, in any order.
 * @param history - The same ticket, read by the account's policy.
 */
export function describeTimeline(audits: readonly Audit[], history: History): TimelineMoment[] {
  const once = new Map(audits.map((audit) => [audit.id, audit]));
  const ordered = [...once.values()].sort((a, b) => a.at - b.at || a.id - b.id);
  return ordered.flatMap((audit, index) => {
    const moments = [
      ...audit.events.flatMap((event) => momentsOf(event, audit, history)),
      ...promisesOf(audit, history),
    ];
    return index === 0 ? asCreation(audit, moments) : moments;
  });
}

function asCreation(audit: Audit, moments: readonly TimelineMoment[]): TimelineMoment[] {
  const told = moments.filter(
    ({ kind, groupId, text }) =>
      groupId === undefined && !(kind === "status" && COMING_IN.includes(text)),
  );
  const hasWords = audit.events.some(({ type }) => type === "words");
  return hasWords ? told : [momentOf(audit, "ours", "created", ""), ...told];
}

function momentsOf(event: AuditEvent, audit: Audit, history: History): TimelineMoment[] {
  switch (event.type) {
    case "words":
      return [wordsMoment(event, audit, history)];
    case "mail":
      return mailMoment(event.recipients, event.text, audit, history);
    case "field":
      return fieldMoment(event, audit, history);
    default:
      return [];
  }
}

function wordsMoment(words: Words, audit: Audit, { facts, setting }: History): TimelineMoment {
  const { authorId } = words;
  const text = excerpt(ownWords(words.text));
  if (words.via.rel === "merge") return { ...momentOf(audit, "ours", "merged", text), authorId };
  const isCustomer =
    authorId !== null &&
    (authorId === facts.requesterId ||
      !setting.people.isStaff(authorId, facts.copied.has(authorId)));
  if (isCustomer) return { ...momentOf(audit, "customer", "customer-wrote", text), authorId };
  if (!words.isPublic) return { ...momentOf(audit, "ours", "private-note", text), authorId };
  return { ...momentOf(audit, "customer", "we-wrote", text), authorId };
}

function mailMoment(
  recipients: readonly number[],
  text: string,
  audit: Audit,
  { facts }: History,
): TimelineMoment[] {
  const { requesterId } = facts;
  if (requesterId === null || !recipients.includes(requesterId)) return [];
  return [{ ...momentOf(audit, "customer", "mail-by-rule", excerpt(text.trim())), authorId: null }];
}

function fieldMoment(
  event: Extract<AuditEvent, { type: "field" }>,
  audit: Audit,
  { setting, facts }: History,
): TimelineMoment[] {
  const authorId = isByRule(event.via) ? null : audit.authorId;
  const id = readId(event.value);
  if (event.field === "group_id") {
    const stint = facts.stints.findIndex(
      ({ auditId, groupId }) => auditId === audit.id && groupId === id,
    );
    if (stint === -1) return [];
    const kind = stint === 0 ? "assigned" : "handed-over";
    return [{ ...momentOf(audit, "ours", kind, ""), authorId, groupId: id }];
  }
  if (event.field === "assignee_id") {
    if (id !== null) return [{ ...momentOf(audit, "ours", "assigned", ""), authorId, userId: id }];
    // A hand-over says so itself.
    if (facts.stints.some(({ auditId }) => auditId === audit.id)) return [];
    return [{ ...momentOf(audit, "ours", "other", "took the name off it"), authorId }];
  }
  if (event.field === "status") {
    return [{ ...momentOf(audit, "ours", "status", readText(event.value)), authorId }];
  }
  if (event.field.replace("custom_fields_", "") === String(setting.policy.fields.cx_owner ?? "")) {
    return [{ ...momentOf(audit, "ours", "contact-named", ""), authorId, userId: id }];
  }
  return [];
}

const promisesOf = (audit: Audit, { facts }: History): TimelineMoment[] =>
  facts.promises
    .filter(({ auditId }) => auditId === audit.id)
    .map(({ text, dueAt, authorId }) => ({
      ...momentOf(audit, "customer", "promise", excerpt(text)),
      authorId,
      dueAt,
    }));

const momentOf = (
  audit: Audit,
  side: TimelineMoment["side"],
  kind: TimelineKind,
  text: string,
): TimelineMoment => ({
  auditId: audit.id,
  at: audit.at,
  side,
  kind,
  authorId: audit.authorId,
  text,
});

const excerpt = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
