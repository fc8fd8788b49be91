import type { Logger } from "pino";
import pg from "pg";
import type PgBoss from "pg-boss";

/** Connections of the job queue; its workers wait for one another, not for the rest of us. */
const CONNECTIONS = 4;

/**
 * The job queue's own door to the database.
 *
 * pg-boss would hang up while its workers still ask: a question that waits for a free connection
 * is then never answered, and its worker never ends. Here, what was asked is answered first.
 *
 * @returns `close` resolves when every question was answered and the connections are gone.
 */
export function openQueueDatabase(
  url: string,
  log: Logger,
): { readonly db: PgBoss.Db; readonly close: () => Promise<void> } {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    application_name: "unticket jobs",
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", (error) => log.warn({ err: error }, "the job queue lost a connection"));
  const asked = new Set<Promise<unknown>>();
  return {
    db: {
      executeSql: (text, values) => {
        const answer = pool.query<Record<string, unknown>>(text, values);
        asked.add(answer);
        const forget = () => asked.delete(answer);
        answer.then(forget, forget);
        return answer;
      },
    },
    async close() {
      while (asked.size > 0) await Promise.allSettled(asked);
      await pool.end();
    },
  };
}
