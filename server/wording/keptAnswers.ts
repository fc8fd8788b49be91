import { createHash } from "node:crypto";
import type { AccountTransaction } from "../db/inAccount";
import { WriterAnswer } from "../models/writer";
import type { Sealer } from "../secrets/sealer";

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

type Kept = {
  readonly accountId: number;
  readonly hash: Buffer;
  readonly sealer: Sealer;
  readonly now: Date;
};

/** A hash of everything that an answer depends on. */
export const hashOf = (asked: readonly unknown[]): Buffer =>
  createHash("sha256").update(JSON.stringify(asked)).digest();

/** An earlier answer to the same question that passed every check; null when there is none. */
export async function findAnswer(
  tx: AccountTransaction,
  { accountId, hash, sealer, now }: Kept,
): Promise<WriterAnswer | null> {
  const row = await tx
    .selectFrom("model_answers")
    .select("sealed")
    .where("hash", "=", hash)
    .where("answered_at", ">", new Date(now.getTime() - KEPT_MS))
    .executeTakeFirst();
  if (row === undefined) return null;
  try {
    return WriterAnswer.parse(JSON.parse(sealer.open(row.sealed, purposeOf(accountId, hash))));
  } catch {
    // Sealed with a key that is gone, or of an older form: it is asked anew.
    return null;
  }
}

/** Keeps an answer for a week, and forgets older ones. */
export async function keepAnswer(
  tx: AccountTransaction,
  { accountId, hash, sealer, now }: Kept,
  answer: WriterAnswer,
): Promise<void> {
  const sealed = sealer.seal(JSON.stringify(answer), purposeOf(accountId, hash));
  await tx
    .deleteFrom("model_answers")
    .where("answered_at", "<=", new Date(now.getTime() - KEPT_MS))
    .execute();
  await tx
    .insertInto("model_answers")
    .values({ account_id: accountId, hash, sealed, answered_at: now })
    .onConflict((conflict) =>
      conflict.columns(["account_id", "hash"]).doUpdateSet({ sealed, answered_at: now }),
    )
    .execute();
}

const purposeOf = (accountId: number, hash: Buffer): string =>
  `model_answer:${accountId}:${hash.toString("hex")}`;
