import { sql } from "kysely";
import { Problem } from "../errors";
import type { AccountTransaction } from "../db/inAccount";
import type { StoredText } from "../db/tables/templates";
import type { ChangeRow, ProposalRow, Standing } from "./states";

/** Texts with what people made of them, by key; all there are when no keys are given. */
export async function findStandings(
  tx: AccountTransaction,
  keys: readonly string[] | null = null,
): Promise<Standing[]> {
  const { rows } = await sql<{ text: StoredText; row: ProposalRow | null; change: Stored | null }>`
    select t.text, to_jsonb(p) as row, to_jsonb(c) as change
      from template_texts t
      left join template_proposals p on p.account_id = t.account_id and p.key = t.key
      left join lateral (
        select c.change_id, c.key, c.applied_at, c.applied_by, c.words_before, c.words_after,
               c.ended_at, c.drift
          from template_changes c
         where c.account_id = t.account_id and c.key = t.key
         order by c.applied_at desc limit 1) c on true
     where ${keys}::text[] is null or t.key = any(${keys}::text[])
     order by t.key
  `.execute(tx);
  return rows.map(({ text, row, change }) => ({
    text,
    row,
    change: change === null ? null : toChange(change),
  }));
}

/** @throws {Problem} `not_found` when there is no such text any more. */
export async function findStanding(tx: AccountTransaction, key: string): Promise<Standing> {
  const [found] = await findStandings(tx, [key]);
  if (found !== undefined) return found;
  throw new Problem("not_found", "This text is not there any more. Look at the list again.");
}

/** As JSON a time is a text. */
type Stored = Omit<ChangeRow, "applied_at" | "ended_at"> & {
  readonly applied_at: string;
  readonly ended_at: string | null;
};

const toChange = (stored: Stored): ChangeRow => ({
  ...stored,
  applied_at: new Date(stored.applied_at),
  ended_at: stored.ended_at === null ? null : new Date(stored.ended_at),
});
