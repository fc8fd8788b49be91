import { sql } from "kysely";
import type { TemplateEvent, TextPair } from "#contract/templateDetail";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { StoredDeed } from "../db/tables/templates";
import { Problem } from "../errors";
import { addEvent } from "./events";
import { findStanding } from "./standings";
import { proposedWords, type Standing, wordsOf } from "./states";

/** Who changes a text, and when. */
export type Doing = {
  readonly accountId: number;
  readonly key: string;
  readonly by: number;
  readonly now: Date;
  readonly comment?: string | undefined;
};

const deedOf = ({ by, now, comment }: Doing): StoredDeed => ({
  by,
  at: now.toISOString(),
  comment: comment === undefined || comment === "" ? null : comment,
});

/** Saves words that a person wrote; what was decided about older ones is void. */
export async function saveWords(
  tx: AccountTransaction,
  doing: Doing,
  { standing, words }: { standing: Standing; words: TextPair },
): Promise<void> {
  const row = {
    base: storableJson(wordsOf(standing.text)),
    words: storableJson(words),
    edited: storableJson(deedOf(doing)),
    asked: null,
    approved: null,
    refused: null,
  };
  await tx
    .insertInto("template_proposals")
    .values({ account_id: doing.accountId, key: doing.key, ...row })
    .onConflict((conflict) => conflict.columns(["account_id", "key"]).doUpdateSet(row))
    .execute();
  await note(tx, doing, "edited", words);
}

/** Forgets what people made of a proposal: ours stands again. */
export async function forgetWords(tx: AccountTransaction, doing: Doing): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom("template_proposals")
    .where("key", "=", doing.key)
    .executeTakeFirst();
  if (numDeletedRows > 0) await note(tx, doing, "reset");
}

/** Notes that somebody asked for an approval, approved or refused; the words are fixed with it. */
export async function saveDeed(
  tx: AccountTransaction,
  doing: Doing,
  what: "asked" | "approved" | "refused",
): Promise<void> {
  const standing = await findStanding(tx, doing.key);
  const words = proposedWords(standing);
  if (words === null) throw new Problem("conflict", "There is no proposal for this text.");
  const deed = storableJson(deedOf(doing));
  const base = storableJson(wordsOf(standing.text));
  const others =
    what === "asked" ? ["approved", "refused"] : what === "approved" ? ["refused"] : ["approved"];
  await sql`
    insert into template_proposals (account_id, key, base, words, ${sql.ref(what)})
    values (${doing.accountId}, ${doing.key}, ${base}::jsonb, ${storableJson(words)}::jsonb, ${deed}::jsonb)
    on conflict (account_id, key) do update set
      ${sql.ref(what)} = excluded.${sql.ref(what)},
      ${sql.join(others.map((other) => sql`${sql.ref(other)} = null`))}
  `.execute(tx);
  await note(tx, doing, what, words);
}

const note = (
  tx: AccountTransaction,
  { accountId, key, now, by, comment }: Doing,
  what: TemplateEvent["what"],
  words?: TextPair,
): Promise<void> => addEvent(tx, { accountId, key, at: now, by, what, comment, words });
