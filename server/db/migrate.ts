import { Kysely, Migrator, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { StartupError } from "../errors";
import { REGISTRY_ROLE } from "./inRegistry";
import { RUNTIME_ROLE } from "./inAccount";
import { migrations } from "./migrations/index";

/** Holds machinery without customers' data: pg-boss's tables and the list of migrations done. */
export const MACHINERY_SCHEMA = "pgboss";

const OLDEST_VERSION = 150_000;

/**
 * Brings the database to the newest schema, forward only.
 *
 * All steps run in one transaction under a lock, so two services that start together are safe and
 * a crash in the middle leaves the old schema. A database that is newer than this program is refused.
 *
 * @param url - Logs in as a role that may create roles and tables.
 * @throws {StartupError} When the server is too old or the steps do not fit.
 */
export async function migrate(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await refuseOldServer(db);
    await createRole(db, RUNTIME_ROLE);
    await createRole(db, REGISTRY_ROLE);
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve(migrations) },
      migrationTableSchema: MACHINERY_SCHEMA,
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) {
      const failed = results?.find(({ status }) => status === "Error")?.migrationName;
      throw new StartupError(
        `The database could not be brought up to date${failed === undefined ? "" : ` (${failed})`}: ${messageOf(error)}`,
        { cause: error },
      );
    }
  } finally {
    await db.destroy();
  }
}

async function refuseOldServer(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ version: string }>`
    select current_setting('server_version_num') as version
  `.execute(db);
  if (Number(rows[0]?.version) < OLDEST_VERSION) {
    throw new StartupError("PostgreSQL 15 or newer is needed.");
  }
}

/** Roles belong to the whole server: another database of it, or a service starting beside us, may have made it. */
async function createRole(db: Kysely<unknown>, role: string): Promise<void> {
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = ${sql.lit(role)}) then
        create role ${sql.id(role)} nologin nosuperuser nobypassrls;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$;
    -- Where an administrator made the role and granted it, we may not grant it again.
    do $$ begin
      grant ${sql.id(role)} to current_user;
    exception when insufficient_privilege then null;
    end $$;
  `.execute(db);
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
