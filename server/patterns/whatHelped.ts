import { sql } from "kysely";
import type { TicketPattern } from "#contract/patterns";
import { resolvedReally } from "#domain/patterns/resolvedReally";
import { ownWords } from "#domain/tickets/ownWords";
import type { AccountTransaction } from "../db/inAccount";
import type { Caller } from "../http/caller";
import { canSee } from "../sync/canSee";
import { aliasesOf } from "./aliasesOf";
import { readSteps } from "./causes/readSteps";

/** Whoever wrote long ago was helped with something else. */
const NEWEST = 1000;
const LOOKED_AT = 40;
const LONGEST = 240;

/**
 * What helped with a pattern: the last fix, else what the customer heard from us whose ticket
 * was solved last in their own eyes. Null when nobody said that anything did.
 */
export async function whatHelped(
  tx: AccountTransaction,
  caller: Caller,
  patternId: number,
): Promise<TicketPattern["helped"]> {
  const fix = await tx
    .selectFrom("fixes")
    .select(["text", "fixed_at"])
    .where("pattern_id", "in", await aliasesOf(tx, patternId))
    .where("removed_at", "is", null)
    .orderBy("fixed_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (fix !== undefined) return { kind: "fix", text: fix.text, at: fix.fixed_at.toISOString() };
  const newest = tx
    .selectFrom("pattern_tickets as pt")
    .innerJoin("tickets as t", (join) =>
      join.onRef("t.account_id", "=", "pt.account_id").onRef("t.ticket_id", "=", "pt.ticket_id"),
    )
    .select(["t.ticket_id", "t.updated_at"])
    .where("pt.pattern_id", "=", patternId)
    .where("t.status", "in", ["solved", "closed"])
    .where("t.deleted", "=", false)
    .where(canSee(caller, "t"))
    .orderBy("pt.ticket_id", "desc")
    .limit(NEWEST);
  const solved = await tx
    .selectFrom(newest.as("n"))
    .select("n.ticket_id")
    .orderBy("n.updated_at", "desc")
    .limit(LOOKED_AT)
    .execute();
  const ids = solved.map(({ ticket_id }) => ticket_id);
  const steps = await readSteps(tx, ids);
  const confirmed = ids.find((id) => resolvedReally(steps.get(id)?.steps ?? []) === "confirmed");
  return confirmed === undefined ? null : lastWords(tx, confirmed);
}

async function lastWords(
  tx: AccountTransaction,
  ticketId: number,
): Promise<TicketPattern["helped"]> {
  const { rows } = await sql<{ body: string; at: Date }>`
    select e->>'body' as body, a.created_at as at
      from audits a cross join jsonb_array_elements(a.events) e
      join people p on p.account_id = a.account_id and p.user_id = a.author_id
     where a.ticket_id = ${ticketId} and p.role <> 'end-user'
       and e->>'type' = 'Comment' and e->>'public' = 'true'
     order by a.created_at desc limit 1
  `.execute(tx);
  const [row] = rows;
  if (row === undefined) return null;
  const text = ownWords(row.body).replace(/\s+/g, " ").trim();
  if (text === "") return null;
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return { kind: "words", text: short, at: row.at.toISOString() };
}
