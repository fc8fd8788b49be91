import type { ModelSettings } from "#contract/models";
import type { AccountTransaction } from "../db/inAccount";
import type { WriterPlace } from "../models/writer";
import type { Sealer } from "../secrets/sealer";

/** The model of an account as stored; the key is opened only when the model is asked. */
export type StoredModel = {
  readonly settings: ModelSettings;
  /** @throws {Error} When the key was sealed with one that this service no longer has. */
  readonly place: () => WriterPlace;
};

/** What seals a model's key, and nothing else. */
export const keyPurpose = (accountId: number): string => `model_key:${accountId}`;

/** The model that an admin chose; null when there is none. */
export async function findModel(
  tx: AccountTransaction,
  accountId: number,
  sealer: Sealer,
): Promise<StoredModel | null> {
  const row = await tx.selectFrom("models").selectAll().executeTakeFirst();
  if (row === undefined) return null;
  const { is_on, provider, base_url, model, sealed_key, daily_calls } = row;
  return {
    settings: {
      isOn: is_on,
      provider,
      baseUrl: base_url,
      model,
      dailyCalls: daily_calls,
      hasKey: sealed_key !== null,
    },
    place: () => ({
      provider,
      baseUrl: base_url,
      model,
      key: sealed_key === null ? null : sealer.open(sealed_key, keyPurpose(accountId)),
    }),
  };
}
