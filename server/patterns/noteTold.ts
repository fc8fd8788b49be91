import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { lockPatterns } from "./lockPatterns";
import { wasTold } from "./wasTold";

/** Tickets of before this was noted that are looked at in one go. */
const AT_ONCE = 5000;

/** Notes for tickets whether a person of ours told the customer something. */
export async function noteTold(
  tx: AccountTransaction,
  ticketIds: readonly number[],
): Promise<void> {
  if (ticketIds.length === 0) return;
  await lockPatterns(tx);
  await sql`
    update pattern_tickets pt set told = ${wasTold("t")}
      from tickets t
     where t.account_id = pt.account_id and t.ticket_id = pt.ticket_id
       and pt.ticket_id = any(${[...ticketIds]}::bigint[])
  `.execute(tx);
}

/** Looks at tickets where nobody has looked yet, as after an update of this service. */
export async function noteUnlooked(tx: AccountTransaction): Promise<void> {
  const rows = await tx
    .selectFrom("pattern_tickets")
    .select("ticket_id")
    .where("told", "is", null)
    .limit(AT_ONCE)
    .execute();
  await noteTold(
    tx,
    rows.map(({ ticket_id }) => ticket_id),
  );
}
