import { sql } from "kysely";
import { type AccountTransaction, inAccount } from "../../server/db/inAccount";
import type { Database } from "../../server/db/openDatabase";
import { countStale } from "../../server/patterns/countStale";
import { findOrMakeAccount } from "../../server/session/findAccount";

/** Rows in one statement: far from the longest that a statement may run. */
const AT_ONCE = 10_000;
const PATTERNS = 2000;
const COMPANIES = 5000;
const DAYS = 365;

/**
 * Fills a database with an account whose tickets were grouped before: a year of them in 2,000
 * issues, some much larger than others, an eighth in none, half of them answered.
 *
 * Rows are written directly: no ticket is thought about, but all are counted as ever.
 *
 * @returns The account, and how long the counting took.
 */
export async function inventPatterns(
  db: Database,
  tickets: number,
): Promise<{ accountId: number; countedMs: number }> {
  const accountId = await findOrMakeAccount(db, "invented");
  const inOne = <Answer>(run: (tx: AccountTransaction) => Promise<Answer>) =>
    inAccount(db, accountId, run);
  const customers = Math.ceil(tickets / 5);
  await inOne((tx) => storePlace(tx, accountId));
  await inPieces(customers, (from, to) =>
    inOne((tx) =>
      sql`
        insert into people (account_id, user_id, name, role, organization_id)
        select ${accountId}, 1000 + n, 'Customer ' || n, 'end-user', 1 + n % ${COMPANIES}
          from generate_series(${from}::bigint, ${to}::bigint) n
      `.execute(tx),
    ),
  );
  await inPieces(tickets, async (from, to) => {
    await inOne((tx) => storeTickets(tx, { accountId, from, to, tickets, customers }));
    process.stderr.write(`\r${to} of ${tickets} `);
  });
  await db.transaction().execute(async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx);
    await sql`analyze`.execute(tx);
  });
  const started = performance.now();
  while ((await inOne((tx) => countStale(tx, new Date()))).more);
  return { accountId, countedMs: performance.now() - started };
}

async function inPieces(
  count: number,
  run: (from: number, to: number) => Promise<unknown>,
): Promise<void> {
  for (let from = 1; from <= count; from += AT_ONCE) {
    await run(from, Math.min(count, from + AT_ONCE - 1));
  }
}

async function storePlace(tx: AccountTransaction, accountId: number): Promise<void> {
  await sql`
    insert into organizations (account_id, organization_id, name)
    select ${accountId}, n, 'Company ' || n from generate_series(1, ${COMPANIES}) n
  `.execute(tx);
  await sql`
    insert into people (account_id, user_id, name, role)
    values (${accountId}, 1, 'Mira', 'agent')
  `.execute(tx);
  await sql`
    insert into patterns (account_id, pattern_id, label, phrases, theme, named_at)
    select ${accountId}, n, 'Trouble number ' || n, array['trouble', 'number ' || n],
           'theme ' || n % 40, 10
      from generate_series(1, ${PATTERNS}) n
  `.execute(tx);
  await sql`
    insert into pattern_models (account_id, epoch, consolidated_at) values (${accountId}, 1, now())
  `.execute(tx);
}

type Piece = { accountId: number; from: number; to: number; tickets: number; customers: number };

/** Numbers are spread by multiplication, so that neighbors have nothing in common. */
async function storeTickets(
  tx: AccountTransaction,
  { accountId, from, to, tickets, customers }: Piece,
): Promise<void> {
  await sql`
    insert into tickets (account_id, ticket_id, subject, description, status, requester_id,
                         organization_id, channel, created_at, updated_at)
    select ${accountId}, n, 'Ticket ' || n, repeat('It does not work since yesterday. ', 8),
           case when n > ${Math.floor(tickets * 0.97)} then 'open' else 'closed' end,
           1000 + 1 + (n * 7919) % ${customers}, 1 + (1 + (n * 7919) % ${customers}) % ${COMPANIES},
           'email', at, at
      from (select n, now() - ${DAYS} * interval '1 day' * (1 - n::float8 / ${tickets}) as at
              from generate_series(${from}::bigint, ${to}::bigint) n) made
  `.execute(tx);
  await sql`
    insert into audits (account_id, ticket_id, audit_id, author_id, created_at, events)
    select account_id, ticket_id, ticket_id, 1, created_at + interval '2 hours',
           '[{"id": 1, "type": "Comment", "public": true, "body": "We look into it."}]'
      from tickets where ticket_id between ${from} and ${to} and ticket_id % 2 = 0
  `.execute(tx);
  await sql`
    insert into pattern_tickets (account_id, ticket_id, pattern_id, confidence, told)
    select ${accountId}, n,
           case when (n * 104729) % 8 = 0 then null
                else 1 + floor(${PATTERNS} * power((n * 15485863 % 100003) / 100003.0, 2)) end,
           0.8, n % 2 = 0
      from generate_series(${from}::bigint, ${to}::bigint) n
  `.execute(tx);
}
