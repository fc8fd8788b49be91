import { sql } from "kysely";
import type { OwnershipFlag } from "#domain/ownership/judgement";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { DerivedTicket } from "./deriveTicket";

/**
 * Stores what was derived of tickets, where it differs from what stands: a review that finds
 * nothing new writes nothing.
 *
 * @returns How many rows were written or removed.
 */
export async function storeDerived(
  tx: AccountTransaction,
  derived: readonly DerivedTicket[],
  now: Date,
): Promise<number> {
  if (derived.length === 0) return 0;
  const written = (await storeRows(tx, derived, now)) + (await storeFlags(tx, derived));
  return written + (await removeFlags(tx, derived));
}

async function storeRows(
  tx: AccountTransaction,
  derived: readonly DerivedTicket[],
  now: Date,
): Promise<number> {
  const rows = derived.map(({ ticketId, row }) => ({ ...row, ticket_id: ticketId }));
  const { numAffectedRows } = await sql`
    insert into ownerships (account_id, ticket_id, state, requester_id, owner_id, suggested_owner_id,
                            in_it_since, group_id, last_told, told_at, promises, next_promise_at, reviewed_at)
    select nullif(current_setting('app.account', true), '')::bigint, ticket_id, state, requester_id,
           owner_id, suggested_owner_id, in_it_since, group_id, last_told, told_at, promises,
           next_promise_at, ${now}::timestamptz
      from jsonb_to_recordset(${storableJson(rows)}::jsonb) as o (
        ticket_id bigint, state text, requester_id bigint, owner_id bigint, suggested_owner_id bigint,
        in_it_since timestamptz, group_id bigint, last_told jsonb, told_at timestamptz, promises jsonb,
        next_promise_at timestamptz)
    on conflict (account_id, ticket_id) do update
      set (state, requester_id, owner_id, suggested_owner_id, in_it_since, group_id, last_told, told_at,
           promises, next_promise_at, reviewed_at) =
          (excluded.state, excluded.requester_id, excluded.owner_id, excluded.suggested_owner_id,
           excluded.in_it_since, excluded.group_id, excluded.last_told, excluded.told_at,
           excluded.promises, excluded.next_promise_at, excluded.reviewed_at)
      where (ownerships.state, ownerships.requester_id, ownerships.owner_id, ownerships.suggested_owner_id,
             ownerships.in_it_since, ownerships.group_id, ownerships.last_told, ownerships.told_at,
             ownerships.promises, ownerships.next_promise_at)
        is distinct from
            (excluded.state, excluded.requester_id, excluded.owner_id, excluded.suggested_owner_id,
             excluded.in_it_since, excluded.group_id, excluded.last_told, excluded.told_at,
             excluded.promises, excluded.next_promise_at)
  `.execute(tx);
  return Number(numAffectedRows ?? 0);
}

async function storeFlags(
  tx: AccountTransaction,
  derived: readonly DerivedTicket[],
): Promise<number> {
  const rows = derived.flatMap(({ ticketId, flags }) =>
    flags.map((flag) => ({
      flag_id: flagIdOf(ticketId, flag),
      ticket_id: ticketId,
      rule_id: flag.ruleId,
      level: flag.level,
      since: flag.since,
      cleared_at: flag.clearedAt ?? null,
      evidence: flag.evidence,
      text: flag.text,
      action: flag.action,
    })),
  );
  const { numAffectedRows } = await sql`
    insert into flags (account_id, flag_id, ticket_id, rule_id, level, since, cleared_at, evidence, text, action)
    select nullif(current_setting('app.account', true), '')::bigint,
           flag_id, ticket_id, rule_id, level, since, cleared_at, evidence, text, action
      from jsonb_to_recordset(${storableJson(rows)}::jsonb) as f (
        flag_id text, ticket_id bigint, rule_id text, level text, since timestamptz,
        cleared_at timestamptz, evidence jsonb, text text, action text)
    on conflict (account_id, flag_id) do update
      set (level, cleared_at, evidence, text, action) =
          (excluded.level, excluded.cleared_at, excluded.evidence, excluded.text, excluded.action)
      where (flags.level, flags.cleared_at, flags.evidence, flags.text, flags.action)
        is distinct from
            (excluded.level, excluded.cleared_at, excluded.evidence, excluded.text, excluded.action)
  `.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** What an older audit showed to have never been goes. */
async function removeFlags(
  tx: AccountTransaction,
  derived: readonly DerivedTicket[],
): Promise<number> {
  const kept = derived.flatMap(({ ticketId, flags }) =>
    flags.map((flag) => flagIdOf(ticketId, flag)),
  );
  const { numAffectedRows } = await sql`
    delete from flags
     where ticket_id = any(${derived.map(({ ticketId }) => ticketId)}::bigint[])
       and flag_id <> all(${kept}::text[])
  `.execute(tx);
  return Number(numAffectedRows ?? 0);
}

const flagIdOf = (ticketId: number, { ruleId, since }: OwnershipFlag): string =>
  `${ticketId}.${ruleId}.${Date.parse(since)}`;
