import { sql } from "kysely";
import type { FlagWord } from "#contract/disputes";
import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import { listNames } from "../tickets/listNames";

/** A flag as a ticket's page knows it. */
export type FlagName = {
  readonly ticketId: number;
  readonly ruleId: string;
  readonly since: string;
};

/**
 * Keeps an agent's objection to a flag, in place of one that stood there.
 *
 * @throws {Problem} `not_found` when there is no such flag.
 */
export async function dispute(
  tx: AccountTransaction,
  caller: Caller,
  { flag, reason, now }: { flag: FlagName; reason: string; now: Date },
): Promise<FlagWord[]> {
  const found = await findFlagId(tx, flag);
  if (found === null)
    throw new Problem("not_found", "This flag is gone: look at the ticket again.");
  await sql`
    insert into disputes (account_id, flag_id, reason, disputed_by, disputed_at)
    values (${caller.accountId}, ${found}, ${reason}, ${caller.userId}, ${now})
    on conflict (account_id, flag_id) do update
      set (reason, disputed_by, disputed_at) =
          (excluded.reason, excluded.disputed_by, excluded.disputed_at)
  `.execute(tx);
  return listFlagWords(tx, flag.ticketId);
}

/** Takes the caller's own objection back; somebody else's stays. */
export async function withdraw(
  tx: AccountTransaction,
  caller: Caller,
  flag: FlagName,
): Promise<FlagWord[]> {
  const found = await findFlagId(tx, flag);
  if (found !== null) {
    await tx
      .deleteFrom("disputes")
      .where("flag_id", "=", found)
      .where("disputed_by", "=", caller.userId)
      .execute();
  }
  return listFlagWords(tx, flag.ticketId);
}

/** What was said about the flags of a ticket; those that nobody spoke about are left out. */
export async function listFlagWords(tx: AccountTransaction, ticketId: number): Promise<FlagWord[]> {
  const rows = await tx
    .selectFrom("flags as f")
    .leftJoin("decisions as d", (join) =>
      join.onRef("d.account_id", "=", "f.account_id").onRef("d.flag_id", "=", "f.flag_id"),
    )
    .leftJoin("disputes as a", (join) =>
      join.onRef("a.account_id", "=", "f.account_id").onRef("a.flag_id", "=", "f.flag_id"),
    )
    .select(["f.rule_id", "f.since", "d.verdict", "d.reason", "d.decided_by", "d.decided_at"])
    .select(["a.reason as objection", "a.disputed_by", "a.disputed_at"])
    .where("f.ticket_id", "=", ticketId)
    .where((where) =>
      where.or([where("d.verdict", "is not", null), where("a.reason", "is not", null)]),
    )
    .orderBy("f.flag_id")
    .execute();
  const names = await listNames(
    tx,
    rows.flatMap(({ decided_by, disputed_by }) => [decided_by, disputed_by]),
  );
  const nameOf = (id: number | null) => (id === null ? "" : (names.get(id) ?? ""));
  return rows.map((row) => ({
    ruleId: row.rule_id,
    since: row.since.toISOString(),
    dispute:
      row.objection === null || row.disputed_at === null
        ? null
        : {
            reason: row.objection,
            by: nameOf(row.disputed_by),
            at: row.disputed_at.toISOString(),
          },
    decision:
      row.verdict === null || row.decided_at === null
        ? null
        : {
            verdict: row.verdict,
            reason: row.reason ?? "",
            by: nameOf(row.decided_by),
            at: row.decided_at.toISOString(),
          },
  }));
}

async function findFlagId(
  tx: AccountTransaction,
  { ticketId, ruleId, since }: FlagName,
): Promise<string | null> {
  const row = await tx
    .selectFrom("flags")
    .select("flag_id")
    .where("ticket_id", "=", ticketId)
    .where("rule_id", "=", ruleId)
    .where("since", "=", new Date(since))
    .executeTakeFirst();
  return row?.flag_id ?? null;
}
