import type { TemplatePolicy } from "#contract/templateProposals";
import type { Person } from "#contract/people";
import type { AccountTransaction } from "../db/inAccount";
import type { Caller } from "../http/caller";
import { mayWriteRules } from "../helpdesks/zendesk/scopes";

const NOTHING_SAID: TemplatePolicy = {
  approval: false,
  access: { anyoneCanSubmit: true, registrationRequired: false },
};

/** How this account changes its texts; by default one admin is enough, and strangers may write in. */
export async function findPolicy(tx: AccountTransaction): Promise<TemplatePolicy> {
  const row = await tx.selectFrom("template_policies").select("policy").executeTakeFirst();
  return row?.policy ?? NOTHING_SAID;
}

export async function savePolicy(
  tx: AccountTransaction,
  { accountId, userId }: Caller,
  policy: TemplatePolicy,
): Promise<void> {
  const row = { policy: JSON.stringify(policy), changed_by: userId };
  await tx
    .insertInto("template_policies")
    .values({ account_id: accountId, ...row })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet(row))
    .execute();
}

type PolicyAnswer = {
  policy: TemplatePolicy;
  mayApply: Person[];
  youMay: boolean;
  canWrite: boolean;
};

/** The policy with who may apply, and whether an admin has let us write rules. */
export async function describePolicy(
  tx: AccountTransaction,
  { role }: Caller,
): Promise<PolicyAnswer> {
  const admins = await tx
    .selectFrom("people")
    .select(["user_id", "name"])
    .where("role", "=", "admin")
    .where("active", "=", true)
    .where("suspended", "=", false)
    .orderBy("name")
    .execute();
  return {
    policy: await findPolicy(tx),
    mayApply: admins.map(({ user_id, name }) => ({ id: String(user_id), name })),
    youMay: role === "admin",
    canWrite: await canWriteRules(tx),
  };
}

/** Whether an admin has allowed us to write rules. */
export async function canWriteRules(tx: AccountTransaction): Promise<boolean> {
  const row = await tx.selectFrom("connections").select("scopes").executeTakeFirst();
  return mayWriteRules(row?.scopes ?? null);
}
