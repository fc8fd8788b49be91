import { sql } from "kysely";
import { countAttributes } from "#domain/patterns/findSegments";
import type { AccountTransaction } from "../../db/inAccount";
import { storableJson } from "../../db/storable";
import { readAttributes } from "./readAttributes";

/** What is usual is read from so many of the newest tickets. */
const LOOKED_AT = 5000;

/** Counts what all tickets are like, for issues to be compared with. */
export async function saveUsual(tx: AccountTransaction): Promise<void> {
  const newest = sql`
    select account_id, ticket_id from tickets
     where not deleted order by updated_at desc limit ${LOOKED_AT}`;
  const usual = countAttributes(await readAttributes(tx, newest));
  await tx
    .updateTable("pattern_models")
    .set({ usual: storableJson(usual) })
    .execute();
}
