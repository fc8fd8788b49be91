import { type Kysely, sql } from "kysely";
import { RUNTIME_ROLE } from "./inAccount";

/**
 * Puts a table under forced row-level security: the runtime role reads and writes rows of the
 * account of its transaction only. Every table with customers' data needs it; a test says so.
 *
 * @param table - Has an `account_id`, first in its key.
 */
export async function protectTable(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.table(table);
  const role = sql.id(RUNTIME_ROLE);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`alter table ${name} force row level security`.execute(db);
  await sql`
    create policy of_account on ${name} to ${role}
      using (account_id = nullif(current_setting('app.account', true), '')::bigint)
      with check (account_id = nullif(current_setting('app.account', true), '')::bigint)
  `.execute(db);
  await sql`grant select, insert, update, delete on ${name} to ${role}`.execute(db);
}

/** Parts per table that grows: enough to vacuum and index in pieces, few enough to plan fast. */
const PARTS = 4;

/** Makes the parts of a table that is `partition by hash (account_id)`, each protected like the whole. */
export async function partitionTable(db: Kysely<unknown>, table: string): Promise<void> {
  for (let part = 0; part < PARTS; part += 1) {
    const name = `${table}_${part}`;
    await sql`
      create table ${sql.table(name)} partition of ${sql.table(table)}
        for values with (modulus ${sql.lit(PARTS)}, remainder ${sql.lit(part)})
    `.execute(db);
    await protectTable(db, name);
  }
  await protectTable(db, table);
}
