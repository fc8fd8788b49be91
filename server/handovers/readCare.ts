import { sql } from "kysely";
import type { TicketCare } from "#contract/handovers";
import { ownWords } from "#domain/tickets/ownWords";
import type { AccountTransaction } from "../db/inAccount";
import { listNames } from "../tickets/listNames";
import { readPolicy } from "../tickets/readPolicy";
import { findAbsence } from "./findAbsence";
import { present } from "./contracts";

const LONGEST_EXCERPT = 280;

/** What people beside a ticket should know of its customer. Null for a ticket that is not known. */
export async function readCare(
  tx: AccountTransaction,
  ticketId: number,
  now: Date,
): Promise<TicketCare | null> {
  const ticket = await tx
    .selectFrom("tickets as t")
    .leftJoin("organizations as o", (join) =>
      join
        .onRef("o.account_id", "=", "t.account_id")
        .onRef("o.organization_id", "=", "t.organization_id"),
    )
    .select(["t.requester_id", "t.organization_id", "t.description", "t.created_at"])
    .select("o.name as organization")
    .where("t.ticket_id", "=", ticketId)
    .executeTakeFirst();
  if (ticket === undefined) return null;
  const policy = await readPolicy(tx);
  const absence =
    policy === null ? { away: null, cover: null } : await findAbsence(tx, ticketId, policy, now);
  const names = await listNames(tx, [ticket.requester_id]);
  return {
    waits: {
      name: names.get(ticket.requester_id) ?? "",
      organization: ticket.organization,
      since: ticket.created_at.toISOString(),
      asked: excerpt(ticket.description),
      lastWrote: await findLastWords(tx, ticketId, ticket.requester_id),
      colleaguesWaiting: await countColleagues(tx, ticketId, ticket),
    },
    ...absence,
    contract: await findContract(tx, ticketId),
  };
}

/** What the customer wrote last; null when that is what they asked at first. */
async function findLastWords(
  tx: AccountTransaction,
  ticketId: number,
  requesterId: number,
): Promise<TicketCare["waits"]["lastWrote"]> {
  const { rows } = await sql<{ at: Date; text: string | null; is_first: boolean }>`
    select a.created_at as at, coalesce(words ->> 'plain_body', words ->> 'body') as text,
           a.audit_id = (select min(audit_id) from audits first
                          where first.account_id = a.account_id
                            and first.ticket_id = a.ticket_id) as is_first
      from audits a cross join lateral jsonb_array_elements(a.events) as words
     where a.ticket_id = ${ticketId} and words ->> 'type' = 'Comment'
       and words ->> 'author_id' = ${String(requesterId)}
     order by a.created_at desc, a.audit_id desc
     limit 1
  `.execute(tx);
  const [last] = rows;
  if (last === undefined || last.is_first) return null;
  return { at: last.at.toISOString(), text: excerpt(last.text ?? "") };
}

async function countColleagues(
  tx: AccountTransaction,
  ticketId: number,
  { organization_id, requester_id }: { organization_id: number | null; requester_id: number },
): Promise<number> {
  if (organization_id === null) return 0;
  const { people } = await tx
    .selectFrom("tickets")
    .select(sql<number>`count(distinct requester_id)`.as("people"))
    .where("organization_id", "=", organization_id)
    .where("requester_id", "<>", requester_id)
    .where("ticket_id", "<>", ticketId)
    .where("deleted", "=", false)
    .where("status", "in", ["new", "open", "hold"])
    .executeTakeFirstOrThrow();
  return people;
}

async function findContract(
  tx: AccountTransaction,
  ticketId: number,
): Promise<TicketCare["contract"]> {
  const row = await tx
    .selectFrom("handover_contracts")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .orderBy("given_at", "desc")
    .orderBy("contract_id")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return present(row, await listNames(tx, [row.stays_id, row.given_by]));
}

function excerpt(words: string): string {
  const text = ownWords(words).replace(/\s+/g, " ").trim();
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT - 1)}…` : text;
}
