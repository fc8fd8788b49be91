import type { Logger } from "pino";
import { inRegistry } from "../db/inRegistry";
import type { Database } from "../db/openDatabase";
import type { Job, Wake } from "./job";

/**
 * Wakes jobs of every account once more a while after the start: what happened while no service
 * ran shows only then in a help desk's exports, which withhold the newest minute.
 *
 * @returns The timers, to be cleared at the end.
 */
export function wakeAfterStart(
  parts: { db: Database; log: Logger },
  jobs: readonly Job[],
  wake: Wake,
): NodeJS.Timeout[] {
  return jobs.flatMap(({ name, afterStartSeconds }) => {
    if (afterStartSeconds === undefined) return [];
    const wakeAll = async (): Promise<void> => {
      const accounts = await inRegistry(parts.db, (tx) =>
        tx.selectFrom("accounts").select("account_id").where("status", "=", "connected").execute(),
      );
      for (const { account_id } of accounts) wake(account_id, name);
    };
    const timer = setTimeout(() => {
      wakeAll().catch((error: unknown) => {
        // Its own rhythm brings the job back.
        parts.log.warn({ err: error, job: name }, "a job could not be woken after the start");
      });
    }, afterStartSeconds * 1000);
    return [timer];
  });
}
