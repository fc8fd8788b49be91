import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import type { Placement } from "./thinking/thought";

/** No more than the newest tickets are ever read into memory again; twice as many are kept. */
const KEPT = 24_000;

/** Keeps what the encoder made of tickets, so that a process that starts need not make it again. */
export async function saveMeanings(
  tx: AccountTransaction,
  placements: readonly Pick<Placement, "ticketId" | "meaning">[],
): Promise<void> {
  const known = placements.flatMap(({ ticketId, meaning }) =>
    meaning === null ? [] : [{ ticketId, meaning }],
  );
  if (known.length === 0) return;
  await sql`
    insert into pattern_meanings (account_id, ticket_id, meaning)
    select nullif(current_setting('app.account', true), '')::bigint, *
      from unnest(${known.map(({ ticketId }) => ticketId)}::bigint[],
                  ${known.map(({ meaning }) => Buffer.from(meaning))}::bytea[])
    on conflict (account_id, ticket_id) do update set meaning = excluded.meaning
  `.execute(tx);
}

/** Lets go of what was made of tickets that are too old to be remembered. */
export async function dropOldMeanings(tx: AccountTransaction): Promise<void> {
  await sql`
    delete from pattern_meanings m using tickets t
     where t.account_id = m.account_id and t.ticket_id = m.ticket_id
       and t.created_at < (select created_at from tickets
                            order by created_at desc offset ${KEPT} limit 1)
  `.execute(tx);
}
