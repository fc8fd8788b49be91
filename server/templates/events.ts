import type { TemplateEvent, TextPair } from "#contract/templateDetail";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";

type NewEvent = {
  readonly accountId: number;
  readonly key: string;
  readonly at: Date;
  /** Null when nobody of ours did it. */
  readonly by: number | null;
  readonly what: TemplateEvent["what"];
  readonly comment?: string | undefined;
  readonly words?: TextPair | undefined;
};

/** Writes down what was done with a text, in the transaction that does it. */
export async function addEvent(tx: AccountTransaction, event: NewEvent): Promise<void> {
  const { accountId, key, at, by, what, comment, words } = event;
  await tx
    .insertInto("template_events")
    .values({
      account_id: accountId,
      key,
      at,
      by,
      what,
      comment: comment === undefined || comment === "" ? null : comment,
      words: words === undefined ? null : storableJson(words),
    })
    .execute();
}
