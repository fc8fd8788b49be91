import { sql } from "kysely";
import { findPersonRequests } from "#domain/ownership/findPersonRequests";
import { readAudits } from "#domain/tickets/readAudits";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { Job } from "../jobs/job";
import { workDue } from "../jobs/workDue";
import type { Service } from "../service";
import { listAudits } from "../sync/listAudits";

const NOTICE = "notice-person-requests";
const MOST_TICKETS = 200;
/** Older tickets are in no figure. */
const LOOKS_BACK_DAYS = 35;
const DAY_MS = 86_400_000;

/** Notices where customers ask for a person, and when one spoke to them. */
export const noticeRequests = (service: Service): Job => ({
  name: NOTICE,
  onTicketChanged: true,
  run: ({ accountId, now }) =>
    workDue(service.db, { accountId, job: NOTICE, limit: MOST_TICKETS }, async (tx, subjects) => {
      const since = new Date(now.getTime() - LOOKS_BACK_DAYS * DAY_MS);
      const requesters = await listRequesters(tx, subjects.map(Number), since);
      const stored = await listAudits(tx, [...requesters.keys()]);
      const staff = await listStaff(tx);
      const rows = [...stored].flatMap(([ticketId, audits]) =>
        findPersonRequests(readAudits(audits).audits, (id) => staff.has(id)).map((request) => ({
          ticket_id: ticketId,
          audit_id: request.auditId,
          requester_id: requesters.get(ticketId) ?? 0,
          asked_at: new Date(request.askedAt).toISOString(),
          answered_at:
            request.answeredAt === null ? null : new Date(request.answeredAt).toISOString(),
        })),
      );
      await store(tx, [...stored.keys()], rows);
    }),
});

async function listRequesters(
  tx: AccountTransaction,
  ticketIds: readonly number[],
  since: Date,
): Promise<Map<number, number>> {
  if (ticketIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("tickets")
    .select(["ticket_id", "requester_id"])
    .where("ticket_id", "in", [...ticketIds])
    .where("updated_at", ">", since)
    .execute();
  return new Map(rows.map(({ ticket_id, requester_id }) => [ticket_id, requester_id]));
}

async function listStaff(tx: AccountTransaction): Promise<Set<number>> {
  const rows = await tx
    .selectFrom("people")
    .select("user_id")
    .where("role", "<>", "end-user")
    .execute();
  return new Set(rows.map(({ user_id }) => user_id));
}

/** What the audits say replaces what they said before. */
async function store(
  tx: AccountTransaction,
  ticketIds: readonly number[],
  rows: readonly { ticket_id: number; audit_id: number }[],
): Promise<void> {
  await sql`
    delete from person_requests
     where ticket_id = any(${ticketIds}::bigint[])
       and audit_id <> all(${rows.map(({ audit_id }) => audit_id)}::bigint[])
  `.execute(tx);
  if (rows.length === 0) return;
  await sql`
    insert into person_requests (account_id, ticket_id, audit_id, requester_id, asked_at, answered_at)
    select nullif(current_setting('app.account', true), '')::bigint, ticket_id, audit_id,
           requester_id, asked_at, answered_at
      from jsonb_to_recordset(${storableJson(rows)}::jsonb) as r (
        ticket_id bigint, audit_id bigint, requester_id bigint, asked_at timestamptz,
        answered_at timestamptz)
    on conflict (account_id, ticket_id, audit_id) do update
      set answered_at = excluded.answered_at
      where person_requests.answered_at is distinct from excluded.answered_at
  `.execute(tx);
}
