import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { setDue } from "../jobs/dueTimes";
import type { Sealer } from "../secrets/sealer";
import { TAKE_EVENTS } from "./inbox";
import { readEvent } from "./readEvent";

/**
 * Lets a parked event be tried once more. One that could not be read is read again, as a newer
 * version of this program may understand it.
 *
 * @returns False when no such event is parked.
 */
export async function retryEvent(
  tx: AccountTransaction,
  sealer: Sealer,
  { accountId, id }: { accountId: number; id: string },
): Promise<boolean> {
  const row = await tx
    .selectFrom("inbox")
    .select(["body"])
    .where("event_id", "=", id)
    .where("state", "=", "parked")
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return false;
  const read =
    row.body === null
      ? null
      : readEvent(Buffer.from(sealer.open(row.body, `inbox:${accountId}`), "utf8"));
  if (read !== null && "reason" in read) {
    await sql`
      update inbox set attempts = attempts + 1, reason = ${read.reason} where event_id = ${id}
    `.execute(tx);
    return true;
  }
  await tx
    .updateTable("inbox")
    .set({
      state: "waiting",
      attempts: 0,
      ...(read === null ? {} : { type: read.event.type, ticket_id: read.event.ticketId }),
    })
    .where("event_id", "=", id)
    .execute();
  await setDue(tx, [{ job: TAKE_EVENTS, subject: "", dueAt: new Date(0) }]);
  return true;
}
