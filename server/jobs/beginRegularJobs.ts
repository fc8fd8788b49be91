import type { Database } from "../db/openDatabase";
import { inAccount } from "../db/inAccount";
import { inRegistry } from "../db/inRegistry";
import { setDue } from "./dueTimes";

/**
 * Gives every connected account a due time for each job that runs in a rhythm: at once where it
 * has none, as after an update that brought a new job.
 */
export async function beginRegularJobs(db: Database, names: readonly string[]): Promise<void> {
  const accounts = await inRegistry(db, (tx) =>
    tx.selectFrom("accounts").select("account_id").where("status", "<>", "not-connected").execute(),
  );
  for (const { account_id } of accounts) {
    await inAccount(db, account_id, async (tx) => {
      const known = await tx
        .selectFrom("due_times")
        .select("job")
        .where("subject", "=", "")
        .execute();
      const missing = names.filter((name) => !known.some(({ job }) => job === name));
      await setDue(
        tx,
        missing.map((job) => ({ job, subject: "", dueAt: new Date() })),
      );
    });
  }
}
