import { sql } from "kysely";
import type { z } from "zod";
import type { listReview, ReviewItem } from "#contract/review";
import { ruleWeights } from "#domain/ownership/ruleWeights";
import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import { canSee } from "../sync/canSee";
import { listNames } from "../tickets/listNames";
import { listTicketLines } from "../tickets/listTicketLines";

/** What ended longer ago than this is history: it counts in reports, and nobody can mend it. */
const STILL_MATTERS_DAYS = 7;

export type ReviewFilter = z.output<typeof listReview.request>;

/** Flags with their tickets and what was decided, of tickets that the caller may see. */
function flagRows(tx: AccountTransaction, caller: Caller) {
  return tx
    .selectFrom("flags")
    .innerJoin("tickets", (join) =>
      join
        .onRef("tickets.account_id", "=", "flags.account_id")
        .onRef("tickets.ticket_id", "=", "flags.ticket_id"),
    )
    .leftJoin("decisions as d", (join) =>
      join.onRef("d.account_id", "=", "flags.account_id").onRef("d.flag_id", "=", "flags.flag_id"),
    )
    .where("tickets.deleted", "=", false)
    .where(canSee(caller));
}

type Rows = ReturnType<typeof flagRows>;

/**
 * Open: holds now and nobody has decided, or the time to look again has come; and something can
 * still be done, because the ticket goes on or has ended just now.
 */
function shown(rows: Rows, show: ReviewFilter["show"], now: Date): Rows {
  if (show === "snoozed") {
    return rows.where("d.verdict", "=", "snoozed").where("d.until", ">", now);
  }
  if (show === "decided") return rows.where("d.verdict", "in", ["confirmed", "not-a-problem"]);
  const lately = new Date(now.getTime() - STILL_MATTERS_DAYS * 86_400_000);
  return rows
    .where("flags.cleared_at", "is", null)
    .where((where) =>
      where.or([
        where("tickets.status", "not in", ["solved", "closed"]),
        where("flags.since", ">", lately),
      ]),
    )
    .where((where) =>
      where.or([
        where("d.verdict", "is", null),
        where.and([where("d.verdict", "=", "snoozed"), where("d.until", "<=", now)]),
      ]),
    );
}

function filtered(rows: Rows, { show, level, groupId, search }: ReviewFilter): Rows {
  let found = rows;
  // Notes are shown on their tickets; here they come when somebody asks for them.
  found =
    level === undefined && show === "open"
      ? found.where("flags.level", "in", ["red", "amber"])
      : found;
  if (level !== undefined) found = found.where("flags.level", "=", level);
  if (groupId !== undefined) found = found.where(sql<boolean>`tickets.group_id::text = ${groupId}`);
  const words = search?.trim() ?? "";
  if (words === "") return found;
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return found.where((where) =>
    where.or([
      where("tickets.subject", "ilike", pattern),
      sql<boolean>`tickets.ticket_id::text = ${words.replace(/^#/, "")}`,
    ]),
  );
}

const ruleIs = (rule: string) =>
  sql<boolean>`(flags.rule_id = ${rule} or split_part(flags.rule_id, '-', 1) = ${rule})`;

/** The queue: worst first, then what weighs most, then longest standing; with how many each rule has. */
export async function listFlags(
  tx: AccountTransaction,
  caller: Caller,
  { filter, now }: { filter: ReviewFilter; now: Date },
): Promise<z.input<typeof listReview.response>> {
  const all = filtered(shown(flagRows(tx, caller), filter.show, now), filter);
  const found = filter.rule === undefined ? all : all.where(ruleIs(filter.rule));
  const rules = await all
    .select(["flags.rule_id as ruleId", (count) => count.fn.countAll<number>().as("count")])
    .groupBy("flags.rule_id")
    .orderBy("count", "desc")
    .orderBy("flags.rule_id")
    .execute();
  const counted = await found
    .select((count) => count.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
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
    total: counted.total,
    items: await present(tx, rows),
    rules,
  };
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

const withColumns = (rows: Rows) =>
  rows
    .select(["flags.flag_id", "flags.ticket_id", "flags.rule_id", "flags.level", "flags.since"])
    .select(["flags.cleared_at", "flags.evidence", "flags.text", "flags.action"])
    .select(["d.verdict", "d.reason", "d.decided_by", "d.decided_at", "d.until"]);

type Row = Awaited<ReturnType<ReturnType<typeof withColumns>["execute"]>>[number];

async function present(tx: AccountTransaction, rows: readonly Row[]): Promise<ReviewItem[]> {
  const lines = await listTicketLines(
    tx,
    rows.map(({ ticket_id }) => ticket_id),
  );
  const names = await listNames(
    tx,
    rows.map(({ decided_by }) => decided_by),
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
    return [{ flagId: row.flag_id, flag, ticket, decision: decisionOf(row, names) }];
  });
}

function decisionOf(row: Row, names: ReadonlyMap<number, string>): ReviewItem["decision"] {
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
