import { sql } from "kysely";
import { isThanks } from "#domain/ownership/words/isThanks";
import { saysItWorks } from "#domain/ownership/words/customerSays";
import type { CustomerStep } from "#domain/patterns/resolvedReally";
import type { AccountTransaction } from "../../db/inAccount";

/** What a ticket's customer and we did on it; times are milliseconds since 1970. */
export type TicketSteps = {
  readonly steps: readonly CustomerStep[];
  /** When they last wrote; 0 when nothing of theirs is known. */
  readonly theirsAt: number;
  readonly oursAt: number | null;
};

type Row = {
  ticket_id: number;
  requester_id: number;
  author_id: number | null;
  is_staff: boolean;
  at: Date;
  type: string;
  field_name: string | null;
  value: string | null;
  score: string | null;
  body: string | null;
};

/** Reads from the audits of tickets what tells how they ended. */
export async function readSteps(
  tx: AccountTransaction,
  ticketIds: readonly number[],
): Promise<Map<number, TicketSteps>> {
  const { rows } = await sql<Row>`
    select t.ticket_id, t.requester_id, coalesce((e->>'author_id')::bigint, a.author_id) as author_id,
           coalesce(p.role <> 'end-user', false) as is_staff, a.created_at as at,
           e->>'type' as type, e->>'field_name' as field_name, e->>'value' as value,
           e->>'score' as score, left(e->>'body', 2000) as body
      from tickets t
      join audits a using (account_id, ticket_id)
      cross join jsonb_array_elements(a.events) e
      left join people p on p.account_id = a.account_id and p.user_id = a.author_id
     where t.ticket_id = any(${[...ticketIds]}::bigint[])
       and (e->>'type' = 'SatisfactionRating' or e->>'field_name' = 'status'
            or (e->>'type' = 'Comment' and e->>'public' = 'true'))
     order by t.ticket_id, a.created_at, a.audit_id
  `.execute(tx);
  const found = new Map<number, TicketSteps>();
  for (const row of rows) {
    const before = found.get(row.ticket_id) ?? { steps: [], theirsAt: 0, oursAt: null };
    found.set(row.ticket_id, withRow(before, row));
  }
  return found;
}

function withRow(before: TicketSteps, row: Row): TicketSteps {
  const at = row.at.getTime();
  const add = (step: CustomerStep): TicketSteps => ({ ...before, steps: [...before.steps, step] });
  if (row.type === "Comment") return withWords(before, row, at);
  if (row.type === "SatisfactionRating") {
    if (row.score?.startsWith("good") === true) return add({ at, type: "rates", score: "good" });
    if (row.score?.startsWith("bad") === true) return add({ at, type: "rates", score: "bad" });
    return before;
  }
  return row.value === "solved" || row.value === "closed" ? add({ at, type: "solved" }) : before;
}

function withWords(before: TicketSteps, row: Row, at: number): TicketSteps {
  if (row.author_id !== row.requester_id) {
    return row.is_staff ? { ...before, oursAt: at } : before;
  }
  const text = row.body ?? "";
  const meaning = saysItWorks(text) || isThanks(text) ? "works" : "other";
  return { ...before, theirsAt: at, steps: [...before.steps, { at, type: "says", meaning }] };
}
