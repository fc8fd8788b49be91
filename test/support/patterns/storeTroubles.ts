import type { AccountTransaction } from "../../../server/db/inAccount";
import { storeIssue } from "./storeIssue";
import { textsAbout } from "./troubles";

/**
 * Stores the three troubles that tests of patterns tell of: visits from ticket 100, serial numbers
 * from 200, invoices from 300; and Mira, who works there.
 */
export async function storeTroubles(
  tx: AccountTransaction,
  { account, serialsFrom, mira }: { account: number; serialsFrom: string; mira: number },
): Promise<void> {
  for (const issue of [
    { firstId: 100, texts: textsAbout("visit", 15), from: "2026-03-03T12:00:00Z" },
    { firstId: 200, texts: textsAbout("serial", 12), from: serialsFrom },
    { firstId: 300, texts: textsAbout("invoice", 10), from: "2026-02-20T08:00:00Z" },
  ]) {
    await storeIssue(tx, issue);
  }
  await tx
    .insertInto("people")
    .values({ account_id: account, user_id: mira, name: "Mira", role: "agent" })
    .execute();
}
