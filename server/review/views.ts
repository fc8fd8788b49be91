import { sql } from "kysely";
import type { z } from "zod";
import type { ReviewView, saveView as asked } from "#contract/review";
import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";

/** More than anybody chooses among. */
const MOST_VIEWS = 50;

/** The caller's views and those that others share, by name. */
export async function listViews(tx: AccountTransaction, caller: Caller): Promise<ReviewView[]> {
  const rows = await tx
    .selectFrom("review_views")
    .select(["view_id", "name", "filters", "is_shared", "made_by"])
    .where((where) =>
      where.or([where("made_by", "=", caller.userId), where("is_shared", "=", true)]),
    )
    .orderBy("name")
    .orderBy("view_id")
    .execute();
  return rows.map(({ view_id, name, filters, is_shared, made_by }) => ({
    viewId: view_id,
    name,
    filters,
    isShared: is_shared,
    isMine: made_by === caller.userId,
  }));
}

/**
 * Saves filters under a name, in place of the caller's view with that id.
 *
 * @throws {Problem} `conflict` with more views than anybody needs, or when the id is another's.
 */
export async function saveView(
  tx: AccountTransaction,
  caller: Caller,
  { request, now }: { request: z.output<typeof asked.request>; now: Date },
): Promise<ReviewView[]> {
  const { viewId, name, filters, isShared } = request;
  const { total } = await tx
    .selectFrom("review_views")
    .select((count) => count.fn.countAll<number>().as("total"))
    .where("made_by", "=", caller.userId)
    .where("view_id", "<>", viewId)
    .executeTakeFirstOrThrow();
  if (total >= MOST_VIEWS) {
    throw new Problem("conflict", `You have ${MOST_VIEWS} views. Remove one that you don't need.`);
  }
  const { numAffectedRows } = await sql`
    insert into review_views (account_id, view_id, name, filters, made_by, is_shared, made_at)
    values (${caller.accountId}, ${viewId}, ${name}, ${JSON.stringify(filters)}, ${caller.userId},
            ${isShared}, ${now})
    on conflict (account_id, view_id) do update
      set (name, filters, is_shared, made_at) =
          (excluded.name, excluded.filters, excluded.is_shared, excluded.made_at)
      where review_views.made_by = ${caller.userId}
  `.execute(tx);
  if (numAffectedRows === 0n) {
    throw new Problem("conflict", "This view is somebody else's. Save yours under another name.");
  }
  return listViews(tx, caller);
}

/** Forgets a view of the caller's; somebody else's stays. */
export async function removeView(
  tx: AccountTransaction,
  caller: Caller,
  viewId: string,
): Promise<ReviewView[]> {
  await tx
    .deleteFrom("review_views")
    .where("view_id", "=", viewId)
    .where("made_by", "=", caller.userId)
    .execute();
  return listViews(tx, caller);
}
