import { describeOwnership } from "#domain/ownership/describeOwnership";
import { flagsOf } from "#domain/ownership/judgeTicket";
import { readHistory } from "#domain/ownership/history/readHistory";
import type { OwnershipFlag } from "#domain/ownership/judgement";
import { nextReviewAt } from "#domain/ownership/nextReviewAt";
import type { Policy } from "#domain/ownership/policy";
import type { Surroundings } from "#domain/ownership/surroundings";
import type { Audit } from "#domain/tickets/audit";
import { ownWords } from "#domain/tickets/ownWords";
import type { LastTold, StoredPromise } from "../db/tables/ownership";

/** Everything that is stored of one reviewed ticket, apart from when it was reviewed. */
export type DerivedTicket = {
  readonly ticketId: number;
  readonly row: {
    readonly state: ReturnType<typeof describeOwnership>["state"];
    readonly requester_id: number | null;
    readonly owner_id: number | null;
    readonly suggested_owner_id: number | null;
    readonly in_it_since: string | null;
    readonly group_id: number | null;
    readonly last_told: LastTold | null;
    readonly told_at: string | null;
    readonly promises: readonly StoredPromise[];
    readonly next_promise_at: string | null;
  };
  /** All that were ever raised. */
  readonly flags: readonly OwnershipFlag[];
  readonly suggestedTimes: readonly string[];
  /** When time alone changes something. */
  readonly nextAt: number | null;
};

const LONGEST_EXCERPT = 240;

/** Derives what is stored of a ticket from its audits, as of a moment. */
export function deriveTicket(
  audits: readonly Audit[],
  policy: Policy,
  around: {
    now: number;
    surroundings: Surroundings;
    groupNames: ReadonlyMap<number, string>;
  },
): DerivedTicket {
  const { now } = around;
  const history = readHistory(audits, policy, around);
  const told = describeOwnership(history, now);
  return {
    ticketId: history.facts.ticketId,
    row: {
      state: told.state,
      requester_id: told.requesterId,
      owner_id: told.ownerId,
      suggested_owner_id: told.suggestedOwnerId,
      in_it_since: iso(told.inItSince),
      group_id: told.groupId,
      last_told: lastTold(audits, told.lastTold),
      told_at: iso(told.lastTold?.at ?? null),
      promises: told.promises,
      next_promise_at: iso(told.nextPromiseAt),
    },
    flags: flagsOf([...history.ended, ...history.open]),
    suggestedTimes: told.suggestedTimes.map((at) => new Date(at).toISOString()),
    nextAt: nextReviewAt(history, now),
  };
}

function lastTold(
  audits: readonly Audit[],
  mark: ReturnType<typeof describeOwnership>["lastTold"],
): LastTold | null {
  if (mark === null) return null;
  const words = audits
    .find(({ id }) => id === mark.auditId)
    ?.events.find((event) => event.type === "words" && event.authorId === mark.authorId);
  const text = words?.type === "words" ? ownWords(words.text).replace(/\s+/g, " ") : "";
  const excerpt = text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT - 1)}…` : text;
  return { at: new Date(mark.at).toISOString(), by: mark.authorId, excerpt, auditId: mark.auditId };
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
