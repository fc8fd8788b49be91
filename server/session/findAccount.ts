import { randomBytes } from "node:crypto";
import type { Database } from "../db/openDatabase";
import { inAccount } from "../db/inAccount";
import { inRegistry } from "../db/inRegistry";
import { Problem } from "../errors";
import type { PageLoad } from "./verifyPageToken";

export type Account = { readonly accountId: number; readonly isConnected: boolean };

/**
 * The account of a page load. The first signed page of an account makes it, and ties it to that
 * installation; a page of another installation of the same account is refused.
 *
 * @throws {Problem} `not_signed` for the wrong installation.
 */
export async function findAccount(
  db: Database,
  { subdomain, installationId }: Pick<PageLoad, "subdomain" | "installationId">,
): Promise<Account> {
  const accountId = await findOrMakeAccount(db, subdomain);
  return inAccount(db, accountId, async (tx) => {
    const account = await tx
      .selectFrom("accounts")
      .select(["installation_id", "status"])
      .executeTakeFirstOrThrow();
    if (account.installation_id === null) {
      await tx
        .updateTable("accounts")
        .set({ installation_id: installationId })
        .where("installation_id", "is", null)
        .execute();
    } else if (account.installation_id !== installationId) {
      throw new Problem("not_signed", "This installation of the app is not the one we know.");
    }
    return { accountId, isConnected: account.status !== "not-connected" };
  });
}

/** The id of the account with a subdomain, which is made when it is met for the first time. */
export async function findOrMakeAccount(db: Database, subdomain: string): Promise<number> {
  return inRegistry(db, async (tx) => {
    await tx
      .insertInto("accounts")
      .values({
        subdomain,
        installation_id: null,
        webhook_key: randomBytes(24).toString("base64url"),
      })
      .onConflict((conflict) => conflict.column("subdomain").doNothing())
      .execute();
    const found = await tx
      .selectFrom("accounts")
      .select("account_id")
      .where("subdomain", "=", subdomain)
      .executeTakeFirstOrThrow();
    return found.account_id;
  });
}
