import { sql } from "kysely";
import type { z } from "zod";
import type { decideFlag, ReviewItem } from "#contract/review";
import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import { findFlag } from "./listFlags";

type Decision = Omit<z.output<typeof decideFlag.request>, "flagId">;

/**
 * Stores what somebody decided about a flag; what was decided before is kept for undoing.
 *
 * @throws {Problem} `invalid_request` for a verdict without what it needs; `not_found`.
 */
export async function decide(
  tx: AccountTransaction,
  caller: Caller,
  { flagId, decision, now }: { flagId: string; decision: Decision; now: Date },
): Promise<ReviewItem> {
  const { verdict, reason, until } = decision;
  await findFlag(tx, caller, flagId);
  requireSense(decision, now);
  await sql`
    insert into decisions (account_id, flag_id, verdict, reason, decided_by, decided_at, until)
    values (${caller.accountId}, ${flagId}, ${verdict}, ${reason.trim()}, ${caller.userId}, ${now},
            ${verdict === "snoozed" ? (until ?? null) : null})
    on conflict (account_id, flag_id) do update
      set (verdict, reason, decided_by, decided_at, until, previous) =
          (excluded.verdict, excluded.reason, excluded.decided_by, excluded.decided_at,
           excluded.until, to_jsonb(decisions) - 'previous' - 'account_id' - 'flag_id')
  `.execute(tx);
  return findFlag(tx, caller, flagId);
}

/** @throws {Problem} `invalid_request` for a verdict without what it needs. */
export function requireSense({ verdict, reason, until }: Decision, now: Date): void {
  if (verdict !== "confirmed" && reason.trim() === "") {
    throw new Problem("invalid_request", "Say in a few words why, for those who ask later.");
  }
  if (verdict !== "snoozed") return;
  if (until === undefined || Date.parse(until) <= now.getTime()) {
    throw new Problem("invalid_request", "Say when to look again; a time that lies ahead.");
  }
}

/** Takes a decision back: the one before it stands again. A flag without one stays as it is. */
export async function undo(
  tx: AccountTransaction,
  caller: Caller,
  flagId: string,
): Promise<ReviewItem> {
  await findFlag(tx, caller, flagId);
  const { numAffectedRows } = await sql`
    update decisions as d
       set (verdict, reason, decided_by, decided_at, until, previous) =
           (select before.verdict, before.reason, before.decided_by, before.decided_at,
                   before.until, null::jsonb
              from jsonb_to_record(d.previous) as before (
                verdict text, reason text, decided_by bigint, decided_at timestamptz,
                until timestamptz))
     where flag_id = ${flagId} and previous is not null
  `.execute(tx);
  if (numAffectedRows === 0n) {
    await tx.deleteFrom("decisions").where("flag_id", "=", flagId).execute();
  }
  return findFlag(tx, caller, flagId);
}
