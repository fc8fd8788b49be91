import type { z } from "zod";
import type { decideMany as asked } from "#contract/review";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import type { Service } from "../service";
import { decide, requireSense, undo } from "./decide";

type Outcomes = z.input<typeof asked.response>;

/**
 * Says the same about several flags. A flag that is gone keeps none of the others from being
 * stored: each comes back with its own outcome.
 *
 * @throws {Problem} `invalid_request` when the verdict lacks what it needs; nothing is stored then.
 */
export async function decideMany(
  service: Service,
  caller: Caller,
  { flagIds, ...decision }: z.output<typeof asked.request>,
): Promise<Outcomes> {
  const now = service.deskNow();
  requireSense(decision, now);
  return eachFlag(service, caller, flagIds, (tx, flagId) =>
    decide(tx, caller, { flagId, decision, now }),
  );
}

/** Takes several decisions back, each by itself. */
export const undoMany = (
  service: Service,
  caller: Caller,
  flagIds: readonly string[],
): Promise<Outcomes> =>
  eachFlag(service, caller, flagIds, (tx, flagId) => undo(tx, caller, flagId));

async function eachFlag(
  { db }: Service,
  { accountId }: Caller,
  flagIds: readonly string[],
  run: (tx: AccountTransaction, flagId: string) => Promise<unknown>,
): Promise<Outcomes> {
  const outcomes: Outcomes = [];
  for (const flagId of new Set(flagIds)) {
    try {
      await inAccount(db, accountId, (tx) => run(tx, flagId));
      outcomes.push({ flagId, problem: null });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      outcomes.push({ flagId, problem: error.message });
    }
  }
  return outcomes;
}
