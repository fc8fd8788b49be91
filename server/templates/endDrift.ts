import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";
import type { Doing } from "./changeProposal";
import { addEvent } from "./events";
import { findStanding } from "./standings";
import { wordsOf } from "./states";

/** Accepts what somebody wrote over our words: ours count as ended. @throws {Problem} `conflict`. */
export async function endDrift(tx: AccountTransaction, doing: Doing): Promise<void> {
  const { accountId, key, by, now, comment } = doing;
  const { text, change } = await findStanding(tx, key);
  if (change === null || change.ended_at !== null || change.drift === null) {
    throw new Problem("conflict", "Nobody changed this text after it was applied.");
  }
  await tx
    .updateTable("template_changes")
    .set({ ended_at: now })
    .where("change_id", "=", change.change_id)
    .execute();
  const words = wordsOf(text);
  await addEvent(tx, { accountId, key, at: now, by, what: "kept-theirs", comment, words });
}
