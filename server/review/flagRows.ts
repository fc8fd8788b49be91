import { sql } from "kysely";
import type { z } from "zod";
import type { listReview } from "#contract/review";
import type { AccountTransaction } from "../db/inAccount";
import type { Caller } from "../http/caller";
import { canSee } from "../sync/canSee";

/** What ended longer ago than this is history: it counts in reports, and nobody can mend it. */
const STILL_MATTERS_DAYS = 7;

export type ReviewFilter = z.output<typeof listReview.request>;

/** Flags with what was decided and disputed, of tickets that the caller may see. */
export function flagRows(tx: AccountTransaction, caller: Caller) {
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
    .leftJoin("disputes as against", (join) =>
      join
        .onRef("against.account_id", "=", "flags.account_id")
        .onRef("against.flag_id", "=", "flags.flag_id"),
    )
    .where("tickets.deleted", "=", false)
    .where(canSee(caller));
}

export type FlagRows = ReturnType<typeof flagRows>;

/** Disputed, and no lead has answered since. */
export const awaitsAnswer = sql<boolean>`(against.disputed_at is not null
  and (d.decided_at is null or d.decided_at < against.disputed_at))`;

/**
 * Open: holds now and nobody has decided, or the time to look again has come; and something can
 * still be done, because the ticket goes on or has ended just now.
 */
export function shownRows(rows: FlagRows, show: ReviewFilter["show"], now: Date): FlagRows {
  if (show === "snoozed") {
    return rows.where("d.verdict", "=", "snoozed").where("d.until", ">", now);
  }
  if (show === "decided") return rows.where("d.verdict", "in", ["confirmed", "not-a-problem"]);
  if (show === "disputed") return rows.where(awaitsAnswer);
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

/** Narrows by everything but the rule, so that the rules can be counted beside each other. */
export function narrowedRows(rows: FlagRows, filter: ReviewFilter): FlagRows {
  const { show, level, groupId, search } = filter;
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
      sql<boolean>`exists (
        select from people p where p.account_id = tickets.account_id
           and p.user_id = tickets.requester_id and p.name ilike ${pattern})`,
    ]),
  );
}
