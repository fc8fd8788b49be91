import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "./tables/index";

/** All accounts. Only `inAccount`, `inRegistry` and the job queue take it; queries never do. */
export type Database = Kysely<Tables>;

/** Longest that one statement may run; a database that hangs must not hang us. */
const STATEMENT_TIMEOUT_MS = 5_000;
const CONNECT_TIMEOUT_MS = 5_000;
const INT8 = 20;

export type OpenDatabase = {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
};

/**
 * Opens a pool of connections; nothing is sent before the first query.
 *
 * Whole numbers of eight bytes (ids of the help desk, counts) come as JavaScript numbers.
 *
 * @param url - `postgres://…`, PostgreSQL 15 or newer.
 * @param size - Most connections at a time.
 */
export function openDatabase(url: string, size = 12): OpenDatabase {
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: 30_000,
    application_name: "unticket",
    types,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
}
