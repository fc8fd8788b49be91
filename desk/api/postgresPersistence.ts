import pg from "pg";
import type { Persistence, StoredRow } from "./persistence";
import type { Kind } from "./records";

const SCHEMA = `
  create table if not exists records (
    kind text not null,
    id text not null,
    body jsonb not null,
    primary key (kind, id)
  )`;
const LOAD = `select kind, id, body from records order by kind, length(id), id`;
const UPSERT = `
  insert into records (kind, id, body)
  select * from unnest($1::text[], $2::text[], $3::jsonb[])
  on conflict (kind, id) do update set body = excluded.body`;
const REMOVE = `
  delete from records using unnest($1::text[], $2::text[]) as gone(kind, id)
  where records.kind = gone.kind and records.id = gone.id`;

/** Rows per statement: keeps one message to the database at a few megabytes. */
const BATCH = 2000;

/** Keeps the desk's records in one table of documents in PostgreSQL. */
export async function postgresPersistence(connectionString: string): Promise<Persistence> {
  const pool = new pg.Pool({ connectionString, max: 2 });
  await pool.query(SCHEMA);
  return {
    load: async () => (await pool.query<{ kind: Kind; id: string; body: unknown }>(LOAD)).rows,
    write: (rows) => writeRows(pool, rows),
    close: () => pool.end(),
  };
}

async function writeRows(pool: pg.Pool, rows: readonly StoredRow[]) {
  const client = await pool.connect();
  let failed: Error | undefined;
  try {
    await client.query("begin");
    for (let start = 0; start < rows.length; start += BATCH) {
      await writeBatch(client, rows.slice(start, start + BATCH));
    }
    await client.query("commit");
  } catch (cause) {
    failed = cause instanceof Error ? cause : new Error(String(cause));
    throw failed;
  } finally {
    // A broken connection is thrown away; the transaction goes with it.
    client.release(failed);
  }
}

async function writeBatch(client: pg.PoolClient, rows: readonly StoredRow[]) {
  const kept = rows.filter(({ body }) => body !== null);
  const gone = rows.filter(({ body }) => body === null);
  if (kept.length > 0) {
    const bodies = kept.map(({ body }) => JSON.stringify(body, storable));
    await client.query(UPSERT, [kept.map(({ kind }) => kind), kept.map(({ id }) => id), bodies]);
  }
  if (gone.length > 0) {
    await client.query(REMOVE, [gone.map(({ kind }) => kind), gone.map(({ id }) => id)]);
  }
}

/** PostgreSQL's jsonb has no place for NUL and half characters, which hostile text may hold. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;

function storable(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(UNSTORABLE, "") : value;
}
