import { sql } from "kysely";
import { Settings } from "#contract/settings";
import type { OwnershipStanding } from "#domain/ownership/describeOwnership";
import type { AccountTransaction } from "../db/inAccount";
import { findContactFields } from "../tickets/findContactFields";
import { findStateField } from "./findStateField";

/** A verdict that is not on its ticket yet. */
export type Unwritten = {
  readonly ticketId: number;
  readonly state: OwnershipStanding;
  readonly nextPromiseAt: Date | null;
  /** Conditions that hold and that somebody should act on, sorted. */
  readonly ruleIds: readonly string[];
};

/** The fields that verdicts are written in; null where the account has none. */
export type MarkFields = { readonly nextUpdate: number | null; readonly words: number | null };

type Work = { readonly verdicts: readonly Unwritten[]; readonly fields: MarkFields };

/**
 * Verdicts that differ from what was written last, a few at a time; none where an admin has not
 * switched it on. A ticket on which nothing was ever wrong is left alone.
 */
export async function listUnwritten(tx: AccountTransaction, most: number): Promise<Work> {
  const saved = await tx
    .selectFrom("settings")
    .select("settings")
    .where("confirmed", "=", true)
    .executeTakeFirst();
  const isOn = saved !== undefined && Settings.parse(saved.settings).ownership.writesBack;
  if (!isOn) return { verdicts: [], fields: { nextUpdate: null, words: null } };
  const { nextUpdate } = await findContactFields(tx);
  const fields = { nextUpdate, words: await findStateField(tx) };
  const { rows } = await sql<Unwritten>`
    with serious as (
      select account_id, ticket_id, array_agg(distinct rule_id order by rule_id) as rule_ids
        from flags where cleared_at is null and level <> 'note'
       group by account_id, ticket_id
    )
    select o.ticket_id as "ticketId", o.state, o.next_promise_at as "nextPromiseAt",
           coalesce(s.rule_ids, '{}') as "ruleIds"
      from ownerships o
      join tickets t on t.account_id = o.account_id and t.ticket_id = o.ticket_id
      left join marks m on m.account_id = o.account_id and m.ticket_id = o.ticket_id
      left join serious s on s.account_id = o.account_id and s.ticket_id = o.ticket_id
     where not t.deleted and t.status <> 'closed'
       and (m.ticket_id is not null or o.next_promise_at is not null
            or o.state not in ('owned', 'not-handed-over'))
       and ((o.state, o.next_promise_at) is distinct from (m.state, m.next_promise_at)
            or (${fields.words !== null} and coalesce(s.rule_ids, '{}') <> m.rule_ids))
     order by o.ticket_id limit ${most}
  `.execute(tx);
  return { verdicts: rows, fields };
}
