import type { z } from "zod";
import type { saveModel } from "#contract/models";
import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import { requireAllowed } from "../models/requireAllowed";
import type { Service } from "../service";
import { keyPurpose } from "./findModel";

type Choice = z.output<typeof saveModel.request>;

/**
 * Stores which model an account uses; its key is sealed, and forgotten when the address changes to
 * another host, so that nobody can have it sent elsewhere.
 *
 * @throws {Problem} `invalid_request` when the address is not allowed.
 */
export async function saveModelChoice(
  { db, sealer, settings, now }: Service,
  { accountId, by, choice }: { accountId: number; by: number; choice: Choice },
): Promise<void> {
  const { origin } = requireAllowed(choice.baseUrl, settings);
  await inAccount(db, accountId, async (tx) => {
    const stored = await tx
      .selectFrom("models")
      .select(["base_url", "sealed_key"])
      .forUpdate()
      .executeTakeFirst();
    const isMoved = stored !== undefined && new URL(stored.base_url).origin !== origin;
    if (isMoved && stored.sealed_key !== null && choice.key === undefined) {
      throw new Problem(
        "invalid_request",
        "The address is another host than before. Give the key for it as well, or remove the key.",
      );
    }
    const sealed = sealedKey(choice.key, stored?.sealed_key ?? null, (key) =>
      sealer.seal(key, keyPurpose(accountId)),
    );
    const row = {
      is_on: choice.isOn,
      provider: choice.provider,
      base_url: choice.baseUrl,
      model: choice.model,
      sealed_key: sealed,
      daily_calls: choice.dailyCalls,
      changed_at: now(),
      changed_by: by,
    };
    await tx
      .insertInto("models")
      .values({ account_id: accountId, ...row })
      .onConflict((conflict) => conflict.column("account_id").doUpdateSet(row))
      .execute();
  });
}

function sealedKey(
  key: string | null | undefined,
  stored: Buffer | null,
  seal: (key: string) => Buffer,
): Buffer | null {
  if (key === undefined) return stored;
  return key === null ? null : seal(key);
}
