import { sql } from "kysely";
import type { z } from "zod";
import type { curatePattern } from "#contract/curation";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { DecisionAction, DecisionDetails } from "../db/tables/curation";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import { readId } from "../http/readId";
import { canSee } from "../sync/canSee";
import { holdPattern, listTicketsOf, moveTickets, takeOut } from "./moveTickets";
import { requirePattern } from "./requirePattern";
import { afterCuration } from "./afterCuration";
import type { PatternRow } from "./toPattern";
import { FIRST_SPLIT } from "./thinking/thought";

type Asked = z.output<typeof curatePattern.request>;
type Act = (call: Call) => Promise<Done>;
type Call = {
  readonly tx: AccountTransaction;
  readonly caller: Caller;
  readonly row: PatternRow;
  readonly asked: Asked;
};
/** `on` is the pattern under which the decision is kept, and where to look now. */
type Done = { readonly on: number; readonly touched: readonly number[]; details: DecisionDetails };

/**
 * Does what a person decided about a pattern, and keeps what undoing needs.
 *
 * Whatever is decided, the tickets concerned stay where the person saw them: grouping anew, even
 * from nothing, leads to the same.
 *
 * @throws {Problem} `invalid_request` when something is missing; `not_found`.
 */
export async function curate(
  tx: AccountTransaction,
  caller: Caller,
  { asked, now }: { asked: Asked; now: Date },
): Promise<{ patternId: string; decisionId: string }> {
  const row = await requirePattern(tx, asked.patternId);
  const { on, touched, details } = await ACTS[asked.action]({ tx, caller, row, asked });
  const decisionId = await keepDecision(tx, caller, { on, action: asked.action, details, now });
  await afterCuration(tx, touched, now);
  return { patternId: String(on), decisionId: String(decisionId) };
}

const ACTS: Record<Asked["action"], Act> = {
  async rename({ tx, row, asked }) {
    const label = asked.label?.trim() || null;
    return set(tx, row, { given_label: label }, { label });
  },
  pin: ({ tx, row }) => set(tx, row, { pinned: true }, {}),
  unpin: ({ tx, row }) => set(tx, row, { pinned: false }, {}),
  async cause({ tx, row, asked }) {
    const cause = asked.cause ?? null;
    return set(tx, row, { cause: cause === null ? null : storableJson(cause) }, { cause });
  },
  async merge({ tx, row, asked }) {
    if (asked.into === undefined) throw new Problem("invalid_request", "Say into which issue.");
    const into = await requirePattern(tx, asked.into);
    if (into.pattern_id === row.pattern_id) {
      throw new Problem("invalid_request", "These are one issue already.");
    }
    const tickets = await listTicketsOf(tx, row.pattern_id);
    await holdPattern(tx, into.pattern_id);
    await moveTickets(tx, tickets, into.pattern_id);
    await tx
      .updateTable("patterns")
      .set({ merged_into: into.pattern_id, decided_into: into.pattern_id })
      .where("pattern_id", "=", row.pattern_id)
      .execute();
    const details = { from: row.pattern_id, into: into.pattern_id, tickets };
    return { on: into.pattern_id, touched: [row.pattern_id, into.pattern_id], details };
  },
  async split({ tx, caller, row, asked }) {
    const tickets = await chosenTickets(tx, caller, { row, asked });
    const all = await listTicketsOf(tx, row.pattern_id);
    if (tickets.length >= all.length) {
      throw new Problem("invalid_request", "Leave at least one ticket in the issue.");
    }
    const made = await makePattern(tx, { row, asked, first: tickets[0] ?? 0 });
    await holdPattern(tx, row.pattern_id);
    await moveTickets(tx, tickets, made);
    const details = { from: row.pattern_id, into: made, tickets };
    return { on: made, touched: [row.pattern_id, made], details };
  },
  async "not-related"({ tx, caller, row, asked }) {
    const tickets = await chosenTickets(tx, caller, { row, asked });
    await takeOut(tx, tickets, row.pattern_id);
    await holdPattern(tx, row.pattern_id);
    const details = { from: row.pattern_id, tickets };
    return { on: row.pattern_id, touched: [row.pattern_id], details };
  },
};

async function set(
  tx: AccountTransaction,
  row: PatternRow,
  values: { given_label?: string | null; pinned?: boolean; cause?: string | null },
  details: DecisionDetails,
): Promise<Done> {
  await tx.updateTable("patterns").set(values).where("pattern_id", "=", row.pattern_id).execute();
  await holdPattern(tx, row.pattern_id);
  return { on: row.pattern_id, touched: [], details };
}

/** The asked tickets that are in the pattern and that the caller may see. */
async function chosenTickets(
  tx: AccountTransaction,
  caller: Caller,
  { row, asked }: { row: PatternRow; asked: Asked },
): Promise<number[]> {
  const ids = (asked.ticketIds ?? []).map(readId);
  if (ids.length === 0) throw new Problem("invalid_request", "Choose at least one ticket.");
  const rows = await tx
    .selectFrom("pattern_tickets as pt")
    .innerJoin("tickets as t", (join) =>
      join.onRef("t.account_id", "=", "pt.account_id").onRef("t.ticket_id", "=", "pt.ticket_id"),
    )
    .select("pt.ticket_id")
    .where("pt.ticket_id", "in", ids)
    .where("pt.pattern_id", "=", row.pattern_id)
    .where(canSee(caller, "t"))
    .orderBy("pt.ticket_id")
    .execute();
  if (rows.length === 0) {
    throw new Problem("conflict", "These tickets are no longer in this issue. Look again.");
  }
  return rows.map(({ ticket_id }) => ticket_id);
}

async function makePattern(
  tx: AccountTransaction,
  { row, asked, first }: { row: PatternRow; asked: Asked; first: number },
): Promise<number> {
  const given = asked.label?.trim() || null;
  const { rows } = await sql<{ pattern_id: number }>`
    insert into patterns (account_id, pattern_id, label, given_label, theme)
    select ${row.account_id}, greatest(${FIRST_SPLIT}::bigint, max(p.pattern_id) + 1),
           (select left(coalesce(nullif(subject, ''), description), 80) from tickets
             where ticket_id = ${first}),
           ${given}, ${row.theme}
      from patterns p
    returning pattern_id
  `.execute(tx);
  return rows[0]?.pattern_id ?? 0;
}

/** Adds to the history of a pattern. */
async function keepDecision(
  tx: AccountTransaction,
  { accountId, userId }: Caller,
  kept: { on: number; action: DecisionAction; details: DecisionDetails; now: Date },
): Promise<number> {
  const { decision_id } = await tx
    .insertInto("pattern_decisions")
    .values({
      account_id: accountId,
      pattern_id: kept.on,
      action: kept.action,
      details: storableJson(kept.details),
      decided_by: userId,
      decided_at: kept.now,
    })
    .returning("decision_id")
    .executeTakeFirstOrThrow();
  return decision_id;
}
