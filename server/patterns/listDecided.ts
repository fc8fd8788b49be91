import type { AccountTransaction } from "../db/inAccount";
import type { Decided } from "./thinking/thought";

/** What people decided about where tickets belong, for grouping to stand by. */
export async function listDecided(tx: AccountTransaction): Promise<Decided> {
  const held = await tx
    .selectFrom("pattern_anchors")
    .select(["ticket_id as ticketId", "pattern_id as patternId"])
    .execute();
  const barred = await tx
    .selectFrom("pattern_bars")
    .select(["ticket_id as ticketId", "pattern_id as patternId"])
    .execute();
  return { held, barred };
}
