import type { Generated, JSONColumnType } from "kysely";
import type { FlagLevel, TicketPromise } from "#domain/ownership/judgement";
import type { OwnershipStanding } from "#domain/ownership/describeOwnership";

export type StoredPromise = TicketPromise & { authorId: number | null };
export type LastTold = { at: string; by: number; excerpt: string; auditId: number };

export type OwnershipTables = {
  ownerships: {
    account_id: number;
    ticket_id: number;
    state: OwnershipStanding;
    requester_id: number | null;
    owner_id: number | null;
    suggested_owner_id: number | null;
    in_it_since: Date | null;
    group_id: number | null;
    last_told: JSONColumnType<LastTold> | null;
    told_at: Date | null;
    promises: JSONColumnType<StoredPromise[]>;
    next_promise_at: Date | null;
    reviewed_at: Date;
  };
  flags: {
    account_id: number;
    flag_id: string;
    ticket_id: number;
    rule_id: string;
    level: FlagLevel;
    since: Date;
    cleared_at: Generated<Date | null>;
    evidence: JSONColumnType<number[]>;
    text: string;
    action: string;
  };
  decisions: {
    account_id: number;
    flag_id: string;
    verdict: "confirmed" | "not-a-problem" | "snoozed";
    reason: string;
    decided_by: number;
    decided_at: Date;
    until: Date | null;
    previous: JSONColumnType<Record<string, unknown>> | null;
  };
};
