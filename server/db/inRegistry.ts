import { sql, type Transaction } from "kysely";
import type { Database } from "./openDatabase";
import type { Tables } from "./tables/index";

/** A transaction that finds accounts and their due work, and nothing that they hold. */
export type RegistryTransaction = Transaction<Pick<Tables, "accounts" | "due_times" | "leases">>;

/** May list accounts and the times of their due work; no other column of any table. */
export const REGISTRY_ROLE = "unticket_registry";

/**
 * Runs queries that must look across accounts: which account a signed page, a webhook or a due
 * time belongs to.
 */
export async function inRegistry<Answer>(
  db: Database,
  run: (tx: RegistryTransaction) => Promise<Answer>,
): Promise<Answer> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('role', ${REGISTRY_ROLE}, true)`.execute(tx);
    return run(tx as unknown as RegistryTransaction);
  });
}
