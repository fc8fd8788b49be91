import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import { addEvent } from "./events";
import { findStandings } from "./standings";
import { isOutdated, isSameWords, type Standing, wordsOf } from "./states";

type Noting = {
  readonly accountId: number;
  readonly now: Date;
  /** The words of each text as we knew them before, by key. */
  readonly before: ReadonlyMap<string, { subject: string | null; body: string }>;
};

/**
 * Notes what somebody changed in the help desk since we looked: what we had applied has drifted,
 * and what people made of an older text is not approved any more.
 */
export async function noteEdits(tx: AccountTransaction, noting: Noting): Promise<void> {
  for (const standing of await findStandings(tx)) {
    await noteChange(tx, standing, noting);
    await noteDrift(tx, standing, noting.now);
    if (isOutdated(standing)) await giveUpApproval(tx, standing);
  }
}

async function noteChange(
  tx: AccountTransaction,
  { text, change }: Standing,
  { accountId, now, before }: Noting,
): Promise<void> {
  const known = before.get(text.key);
  const words = wordsOf(text);
  if (known === undefined || isSameWords(known, words)) return;
  const isOurs =
    change !== null &&
    isSameWords(change.ended_at === null ? change.words_after : change.words_before, words);
  if (isOurs) return;
  const event = { accountId, key: text.key, at: now, by: null, words };
  await addEvent(tx, { ...event, what: "changed-outside" });
}

async function noteDrift(
  tx: AccountTransaction,
  { text, change }: Standing,
  now: Date,
): Promise<void> {
  if (change === null || change.ended_at !== null) return;
  const words = wordsOf(text);
  const isDrifted = !isSameWords(change.words_after, words);
  if (!isDrifted && change.drift === null) return;
  if (isDrifted && change.drift !== null && isSameWords(change.drift.words, words)) return;
  const drift = isDrifted ? storableJson({ seenAt: now.toISOString(), words }) : null;
  await sql`
    update template_changes set drift = ${drift}::jsonb where change_id = ${change.change_id}
  `.execute(tx);
}

/** A person's words are kept; what nobody edited is proposed anew for the new text. */
async function giveUpApproval(tx: AccountTransaction, { text, row }: Standing): Promise<void> {
  if (row?.edited == null) {
    await tx.deleteFrom("template_proposals").where("key", "=", text.key).execute();
    return;
  }
  await tx
    .updateTable("template_proposals")
    .set({ asked: null, approved: null, refused: null })
    .where("key", "=", text.key)
    .execute();
}
