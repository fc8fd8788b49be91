import type { AccountTransaction } from "../../db/inAccount";
import { Problem } from "../../errors";
import type { Caller } from "../../http/caller";
import { holdPattern } from "../moveTickets";
import type { PatternRow } from "../toPattern";
import { checkWords } from "./checkWords";
import { findIncident, type IncidentRow, requireIncident } from "./findIncident";

const DAY_MS = 86_400_000;
/** A spike that ended longer ago is another story. */
const FRESH_MS = 7 * DAY_MS;
const USUAL_MS = 14 * DAY_MS;

type Where = { readonly row: PatternRow; readonly now: Date };

/** Handles a pattern as one incident; one that was closed is opened again. Nobody is told by this. */
export async function openIncident(
  tx: AccountTransaction,
  { accountId, userId }: Caller,
  { row, since, now }: Where & { since: string | null },
): Promise<IncidentRow> {
  const known = await findIncident(tx, row.pattern_id);
  if (known !== null) {
    const values = { closed_at: null, ...(since === null ? {} : { since: new Date(since) }) };
    return change(tx, known, values);
  }
  await holdPattern(tx, row.pattern_id);
  return tx
    .insertInto("incidents")
    .values({
      account_id: accountId,
      pattern_id: row.pattern_id,
      opened_by: userId,
      opened_at: now,
      since: since === null ? beginningOf(row, now) : new Date(since),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function closeIncident(
  tx: AccountTransaction,
  { row, isClosed, now }: Where & { isClosed: boolean },
): Promise<IncidentRow> {
  const incident = await requireIncident(tx, row.pattern_id);
  return change(tx, incident, { closed_at: isClosed ? now : null });
}

/**
 * Agrees on what everybody says.
 *
 * @throws {Problem} `conflict` when customers should not meet something in it and nobody accepted that.
 */
export async function agreeSentence(
  tx: AccountTransaction,
  { userId }: Caller,
  { row, text, acceptsWarnings, now }: Where & { text: string; acceptsWarnings: boolean },
): Promise<IncidentRow> {
  const incident = await requireIncident(tx, row.pattern_id);
  const { warnings } = await checkWords(tx, text);
  const [first] = warnings;
  if (first !== undefined && !acceptsWarnings) {
    throw new Problem("conflict", `Customers should not read "${first.text}". Say it otherwise.`);
  }
  return change(tx, incident, { sentence: text, sentence_by: userId, sentence_at: now });
}

/** When the trouble began: with the last spike if it is fresh, else two weeks ago at most. */
function beginningOf(row: PatternRow, now: Date): Date {
  const spike = row.summary?.spikes.findLast(({ to }) => to > now.getTime() - FRESH_MS);
  const earliest = now.getTime() - USUAL_MS;
  return new Date(spike?.from ?? Math.max(earliest, row.summary?.firstSeen ?? earliest));
}

async function change(
  tx: AccountTransaction,
  { pattern_id }: IncidentRow,
  values: Partial<Omit<IncidentRow, "account_id" | "pattern_id">>,
): Promise<IncidentRow> {
  return tx
    .updateTable("incidents")
    .set(values)
    .where("pattern_id", "=", pattern_id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
