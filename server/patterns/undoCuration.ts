import type { AccountTransaction } from "../db/inAccount";
import type { DecisionDetails } from "../db/tables/curation";
import { storableJson } from "../db/storable";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import { afterCuration } from "./afterCuration";
import { aliasesOf } from "./aliasesOf";
import { findPattern } from "./findPattern";
import { listTicketsOf, moveTickets } from "./moveTickets";

type Kept = { readonly patternId: number; readonly action: string; details: DecisionDetails };
type Undone = { readonly on: number; readonly touched: readonly number[] };

/**
 * Takes a decision back. Tickets return to where they were, unless another decision has moved
 * them since; a name, a pin or a cause becomes that of the decision before.
 *
 * @throws {Problem} `not_found`; `conflict` when it was taken back already.
 */
export async function undoCuration(
  tx: AccountTransaction,
  caller: Caller,
  { decisionId, now }: { decisionId: number; now: Date },
): Promise<{ patternId: string; decisionId: string }> {
  const found = await tx
    .selectFrom("pattern_decisions")
    .selectAll()
    .where("decision_id", "=", decisionId)
    .forUpdate()
    .executeTakeFirst();
  if (found === undefined) throw new Problem("not_found", "This decision is not known.");
  if (found.undone_at !== null) throw new Problem("conflict", "This was taken back already.");
  await tx
    .updateTable("pattern_decisions")
    .set({ undone_by: caller.userId, undone_at: now })
    .where("decision_id", "=", decisionId)
    .execute();
  const kept = { patternId: found.pattern_id, action: found.action, details: found.details };
  const { on, touched } = await takeBack(tx, kept);
  await afterCuration(tx, touched, now);
  return { patternId: String(on), decisionId: String(decisionId) };
}

async function takeBack(tx: AccountTransaction, kept: Kept): Promise<Undone> {
  const { from, into, tickets = [] } = kept.details;
  if (kept.action === "merge" && from !== undefined && into !== undefined) {
    return unmerge(tx, { from, into, tickets });
  }
  if (kept.action === "split" && from !== undefined && into !== undefined) {
    return unsplit(tx, { from, into });
  }
  if (kept.action === "not-related" && from !== undefined) {
    const back = (await findPattern(tx, from))?.pattern_id ?? from;
    await tx
      .deleteFrom("pattern_bars")
      .where("ticket_id", "in", [...tickets])
      .where("pattern_id", "=", from)
      .execute();
    await moveTickets(tx, tickets, back);
    return { on: back, touched: [back] };
  }
  return restoreValues(tx, kept.patternId);
}

async function unmerge(
  tx: AccountTransaction,
  { from, into, tickets }: { from: number; into: number; tickets: readonly number[] },
): Promise<Undone> {
  await tx
    .updateTable("patterns")
    .set({ merged_into: null, decided_into: null })
    .where("pattern_id", "=", from)
    .execute();
  const stands = await findPattern(tx, into);
  const there = stands?.pattern_id ?? into;
  const still = new Set(await listTicketsOf(tx, there));
  await moveTickets(
    tx,
    tickets.filter((id) => still.has(id)),
    from,
  );
  return { on: from, touched: [from, there] };
}

async function unsplit(
  tx: AccountTransaction,
  { from, into }: { from: number; into: number },
): Promise<Undone> {
  const back = (await findPattern(tx, from))?.pattern_id ?? from;
  const made = (await findPattern(tx, into))?.pattern_id ?? into;
  if (back === made) return { on: back, touched: [back] };
  await moveTickets(tx, await listTicketsOf(tx, into), back);
  await tx
    .updateTable("patterns")
    .set({ merged_into: back, decided_into: back })
    .where("pattern_id", "=", into)
    .execute();
  return { on: back, touched: [back, into] };
}

/** What the decisions that still hold say, the newest of each kind. */
async function restoreValues(tx: AccountTransaction, patternId: number): Promise<Undone> {
  const row = await findPattern(tx, patternId);
  const on = row?.pattern_id ?? patternId;
  const holding = await tx
    .selectFrom("pattern_decisions")
    .select(["action", "details"])
    .where("pattern_id", "in", await aliasesOf(tx, on))
    .where("undone_at", "is", null)
    .orderBy("decision_id", "desc")
    .execute();
  const newest = (...actions: string[]) => holding.find(({ action }) => actions.includes(action));
  const cause = newest("cause")?.details.cause ?? null;
  await tx
    .updateTable("patterns")
    .set({
      given_label: newest("rename")?.details.label ?? null,
      pinned: newest("pin", "unpin")?.action === "pin",
      cause: cause === null ? null : storableJson(cause),
    })
    .where("pattern_id", "=", on)
    .execute();
  return { on, touched: [] };
}
