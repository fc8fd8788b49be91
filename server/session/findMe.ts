import type { Me } from "#contract/session";
import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";
import { baseUrlOf } from "../helpdesks/baseUrlOf";
import type { Caller } from "../http/caller";
import type { ServiceSettings } from "../settings";

/** Who is signed in; the name is empty until the person was read from the help desk. */
export async function findMe(
  tx: AccountTransaction,
  { userId, role }: Caller,
  settings: ServiceSettings,
): Promise<Me> {
  const account = await tx
    .selectFrom("accounts")
    .select(["subdomain", "status"])
    .executeTakeFirst();
  if (account === undefined) throw new Problem("not_found", "This account is not known.");
  const person = await tx
    .selectFrom("people")
    .select(["name", "locale", "time_zone"])
    .where("user_id", "=", userId)
    .executeTakeFirst();
  const { subdomain, status } = account;
  return {
    userId: String(userId),
    name: person?.name ?? "",
    role,
    locale: person?.locale ?? "en-US",
    timeZone: person?.time_zone ?? "UTC",
    account: { subdomain, baseUrl: baseUrlOf(subdomain, settings) },
    connected: status === "connected" || status === "backfilling",
  };
}
