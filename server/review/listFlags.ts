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

/** The queue: worst first, then what weighs most, then longest standing; with how many each rule has. */
export async function listFlags(
  tx: AccountTransaction,
  caller: Caller,
  { filter, now }: { filter: ReviewFilter; now: Date },
): Promise<z.input<typeof listReview.response>> {
  const all = narrowedRows(shownRows(flagRows(tx, caller), filter.show, now), filter);
  const { rules, flagIds } = await findPage(tx, all, filter);
  return {
    total: rules.reduce((sum, { ruleId, count }) => sum + (isOf(ruleId, filter) ? count : 0), 0),
    items: await present(tx, await readRows(tx, caller, flagIds)),
    rules,
    disputed: await countOf(flagRows(tx, caller).where(awaitsAnswer)),
  };
}

const isOf = (ruleId: string, { rule }: ReviewFilter): boolean =>
  rule === undefined || ruleId === rule || ruleId.split("-")[0] === rule;

type FoundPage = {
  readonly rules: { ruleId: string; count: number }[];
  readonly flagIds: readonly string[];
};

/** Goes through the flags once, with few columns, for the counts and for the ids of the page. */
async function findPage(
  tx: AccountTransaction,
  all: FlagRows,
  { rule, limit, offset }: ReviewFilter,
): Promise<FoundPage> {
  const found = all.select(["flags.flag_id", "flags.rule_id", "flags.level", "flags.since"]);
  const only = rule ?? null;
  const { rows } = await sql<FoundPage>`
    with found as materialized (${found}),
    rules as (
      select rule_id as "ruleId", count(*) as count from found
       group by rule_id order by count(*) desc, rule_id
    ),
    page as (
      select flag_id from found
       where ${only}::text is null or rule_id = ${only} or split_part(rule_id, '-', 1) = ${only}
       order by array_position(array['red', 'amber', 'note'], level), ${WEIGHT} desc, since, flag_id
       limit ${limit} offset ${offset}
    )
    select (select coalesce(json_agg(rules), '[]') from rules) as rules,
           (select coalesce(json_agg(page.flag_id), '[]') from page) as "flagIds"
  `.execute(tx);
  return rows[0] ?? { rules: [], flagIds: [] };
}

/** All columns of a few flags, in the order given. */
async function readRows(
  tx: AccountTransaction,
  caller: Caller,
  flagIds: readonly string[],
): Promise<readonly Row[]> {
  if (flagIds.length === 0) return [];
  const order = new Map(flagIds.map((flagId, at) => [flagId, at]));
  const rows = await withColumns(flagRows(tx, caller))
    .where("flags.flag_id", "in", [...flagIds])
    .execute();
  const placeOf = ({ flag_id }: Row): number => order.get(flag_id) ?? 0;
  return rows.sort((one, other) => placeOf(one) - placeOf(other));
}

const WEIGHT = sql<number>`(case split_part(rule_id, '-', 1) ${sql.join(
  Object.entries(ruleWeights).map(
    ([condition, weight]) => sql`when ${sql.lit(condition)} then ${sql.lit(weight)}`,
  ),
  sql` `,
)} else 1 end)`;

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
