import { Settings } from "#contract/settings";
import { inAccount } from "../../server/db/inAccount";
import type { Database } from "../../server/db/openDatabase";
import { REVIEW } from "../../server/ownership/reviewTickets";
import { findOrMakeAccount } from "../../server/session/findAccount";
import { storeAudits } from "../../server/sync/storeAudits";
import { storeTickets } from "../../server/sync/storeTickets";
import { tellListeners } from "../../server/sync/takeIn";
import { inventedPlace, inventHistories } from "./inventHistories";

const STORED_AT_ONCE = 1_000;

/**
 * Fills a database with an account whose groups are confirmed, and its tickets, all waiting to be
 * reviewed.
 *
 * @returns The account, and how many audits were stored.
 */
export async function inventAccount(
  db: Database,
  tickets: number,
): Promise<{ accountId: number; audits: number }> {
  const accountId = await findOrMakeAccount(db, "invented");
  await inAccount(db, accountId, async (tx) => {
    const account_id = accountId;
    const { desk, it, agents, firstAgent } = inventedPlace;
    const groups = [desk, ...it];
    await tx
      .insertInto("teams")
      .values(groups.map((group_id) => ({ account_id, group_id, name: `Team ${group_id}` })))
      .execute();
    const staff = Array.from({ length: agents }, (_, at) => firstAgent + at);
    await tx
      .insertInto("people")
      .values(
        staff.map((user_id) => ({
          account_id,
          user_id,
          name: `Agent ${user_id}`,
          role: "agent" as const,
        })),
      )
      .execute();
    await tx
      .insertInto("memberships")
      .values(
        staff.map((user_id, at) => ({
          account_id,
          user_id,
          group_id: at % 2 === 0 ? desk : (groups[1 + (at % 4 === 1 ? 0 : 1)] ?? desk),
        })),
      )
      .execute();
    const settings = Settings.parse({
      itGroups: it.map(String),
      customerGroups: [String(desk)],
      supervisors: [],
      leads: [],
      tone: "plain",
      glossary: [],
    });
    await tx
      .insertInto("settings")
      .values({ account_id, settings: JSON.stringify(settings), confirmed: true })
      .execute();
  });
  let audits = 0;
  let batch: ReturnType<typeof inventHistories> extends Generator<infer One> ? One[] : never = [];
  const store = async (): Promise<void> => {
    const stored = batch;
    batch = [];
    await inAccount(db, accountId, async (tx) => {
      await storeTickets(
        tx,
        stored.map(({ ticket }) => ticket),
      );
      audits += await storeAudits(
        tx,
        stored.flatMap((one) => one.audits),
      );
      await tellListeners(
        tx,
        [REVIEW],
        stored.map(({ ticket }) => ticket.id),
      );
    });
  };
  for (const one of inventHistories(tickets, Date.now())) {
    batch.push(one);
    if (batch.length === STORED_AT_ONCE) await store();
  }
  await store();
  return { accountId, audits };
}
