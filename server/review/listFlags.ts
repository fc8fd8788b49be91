import { sql } from "kysely";
import type { z } from "zod";
import type { listReview, ReviewItem } from "#contract/review";
import { ruleWeights } from "#domain/ownership/ruleWeights";
import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import { listNames } from "../tickets/listNames";
import { listTicketLines } from "../tickets/listTicketLines";
import {
  awaitsAnswer,
  type FlagRows,
  flagRows,
  narrowedRows,
  type ReviewFilter,
  shownRows,
} from "./flagRows";

const ruleIs = (rule: string) =>
  sql<boolean>`(flags.rule_id = ${rule} or split_part(flags.rule_id, '-', 1) = ${rule})`;

/** The queue: worst first, then what weighs most, then longest standing; with how many each rule has. */
export async function listFlags(
  tx: AccountTransaction,
  caller: Caller,
  { filter, now }: { filter: ReviewFilter; now: Date },
): Promise<z.input<typeof listReview.response>> {
  const all = narrowedRows(shownRows(flagRows(tx, caller), filter.show, now), filter);
  const found = filter.rule === undefined ? all : all.where(ruleIs(filter.rule));
  const rules = await all
    .select(["flags.rule_id as ruleId", (count) => count.fn.countAll<number>().as("count")])
    .groupBy("flags.rule_id")
    .orderBy("count", "desc")
    .orderBy("flags.rule_id")
    .execute();
  const rows = await withColumns(found)
    .orderBy(sql`array_position(array['red', 'amber', 'note'], flags.level)`)
    .orderBy(
      sql`coalesce((${JSON.stringify(ruleWeights)}::jsonb ->> split_part(flags.rule_id, '-', 1))::int, 1)`,
      "desc",
    )
    .orderBy("flags.since")
    .orderBy("flags.flag_id")
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
  return {
    total: await countOf(found),
    items: await present(tx, rows),
    rules,
    disputed: await countOf(flagRows(tx, caller).where(awaitsAnswer)),
  };
}

async function countOf(rows: FlagRows): Promise<number> {
  const { total } = await rows
    .select((count) => count.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return total;
}

/** @throws {Problem} `not_found` when there is no such flag, or not for this caller. */
export async function findFlag(
  tx: AccountTransaction,
  caller: Caller,
  flagId: string,
): Promise<ReviewItem> {
  const rows = await withColumns(flagRows(tx, caller))
    .where("flags.flag_id", "=", flagId)
    .execute();
  const [item] = await present(tx, rows);
  if (item !== undefined) return item;
  throw new Problem("not_found", "This flag is gone: the ticket was judged anew.");
}

const withColumns = (rows: FlagRows) =>
  rows
    .select(["flags.flag_id", "flags.ticket_id", "flags.rule_id", "flags.level", "flags.since"])
    .select(["flags.cleared_at", "flags.evidence", "flags.text", "flags.action"])
    .select(["d.verdict", "d.reason", "d.decided_by", "d.decided_at", "d.until"])
    .select(["against.reason as objection", "against.disputed_by", "against.disputed_at"]);

type Row = Awaited<ReturnType<ReturnType<typeof withColumns>["execute"]>>[number];

async function present(tx: AccountTransaction, rows: readonly Row[]): Promise<ReviewItem[]> {
  const lines = await listTicketLines(
    tx,
    rows.map(({ ticket_id }) => ticket_id),
  );
  const names = await listNames(
    tx,
    rows.flatMap(({ decided_by, disputed_by }) => [decided_by, disputed_by]),
  );
  return rows.flatMap((row) => {
    const ticket = lines.get(row.ticket_id);
    if (ticket === undefined) return [];
    const flag = {
      ruleId: row.rule_id,
      level: row.level,
      since: row.since.toISOString(),
      ...(row.cleared_at === null ? {} : { clearedAt: row.cleared_at.toISOString() }),
      evidence: row.evidence,
      text: row.text,
      action: row.action,
    };
    const decision = decisionOf(row, names);
    return [{ flagId: row.flag_id, flag, ticket, decision, dispute: disputeOf(row, names) }];
  });
}

type Names = ReadonlyMap<number, string>;

function decisionOf(row: Row, names: Names): ReviewItem["decision"] {
  const { verdict, reason, decided_by, decided_at, until } = row;
  if (verdict === null || decided_by === null || decided_at === null) return null;
  return {
    verdict,
    reason: reason ?? "",
    by: names.get(decided_by) ?? "",
    at: decided_at.toISOString(),
    until: until?.toISOString() ?? null,
  };
}

function disputeOf(row: Row, names: Names): ReviewItem["dispute"] {
  const { objection, disputed_by, disputed_at } = row;
  if (objection === null || disputed_by === null || disputed_at === null) return null;
  return { reason: objection, by: names.get(disputed_by) ?? "", at: disputed_at.toISOString() };
}
