import { sql } from "kysely";
import type { z } from "zod";
import type { decideFlag, ReviewItem } from "#contract/review";
import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import { findFlag } from "./flagRows";

/**
 * Stores what somebody decided about a flag, in place of what was decided before.
 *
 * @throws {Problem} `invalid_request` for a verdict without what it needs; `not_found`.
 */
export async function decide(
  tx: AccountTransaction,
  caller: Caller,
  { request, now }: { request: z.output<typeof decideFlag.request>; now: Date },
): Promise<ReviewItem> {
  const { flagId, verdict, reason, until } = request;
  await findFlag(tx, caller, flagId);
  requireSense(request, now);
  await sql`
    insert into decisions (account_id, flag_id, verdict, reason, decided_by, decided_at, until)
    values (${caller.accountId}, ${flagId}, ${verdict}, ${reason.trim()}, ${caller.userId}, ${now},
            ${verdict === "snoozed" ? (until ?? null) : null})
    on conflict (account_id, flag_id) do update
      set (verdict, reason, decided_by, decided_at, until) =
          (excluded.verdict, excluded.reason, excluded.decided_by, excluded.decided_at, excluded.until)
  `.execute(tx);
  return findFlag(tx, caller, flagId);
}

function requireSense(request: z.output<typeof decideFlag.request>, now: Date): void {
  const { verdict, reason, until } = request;
  if (verdict !== "confirmed" && reason.trim() === "") {
    throw new Problem("invalid_request", "Say in a few words why, for those who ask later.");
  }
  if (verdict !== "snoozed") return;
  if (until === undefined || Date.parse(until) <= now.getTime()) {
    throw new Problem("invalid_request", "Say when to look again; a time that lies ahead.");
  }
}

/** Takes a decision back; a flag without one stays as it is. */
export async function undo(
  tx: AccountTransaction,
  caller: Caller,
  flagId: string,
): Promise<ReviewItem> {
  await findFlag(tx, caller, flagId);
  await tx.deleteFrom("decisions").where("flag_id", "=", flagId).execute();
  return findFlag(tx, caller, flagId);
}
