import { sql } from "kysely";
import type { z } from "zod";
import type { judgeSample as asked, readSample, SampledTicket } from "#contract/quality";
import { estimateShare } from "#domain/review/estimateShare";
import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import { canSee } from "../sync/canSee";
import { listNames } from "../tickets/listNames";
import { listTicketLines } from "../tickets/listTicketLines";

/** Fewer judged tickets say nothing about all of them. */
const LEAST_JUDGED = 20;
const MOST_SHOWN = 200;
const WINDOW = sql.lit("30 days");

type Sample = z.input<typeof readSample.response>;
type Judged = Omit<z.output<typeof asked.request>, "ticketId">;

/** Tickets of the last 30 days that were reviewed, and that no rule calls a problem. */
const unflagged = (now: Date) => sql`
  from tickets
  join ownerships o on o.account_id = tickets.account_id and o.ticket_id = tickets.ticket_id
 where not tickets.deleted and tickets.updated_at > ${now}::timestamptz - ${WINDOW}::interval
   and not exists (select from flags f
                    where f.account_id = tickets.account_id and f.ticket_id = tickets.ticket_id
                      and f.level <> 'note')`;

/** What was drawn so far, the open ones first, and what the judged ones say. */
export async function listSample(
  tx: AccountTransaction,
  caller: Caller,
  now: Date,
): Promise<Sample> {
  const { rows: counted } = await sql<{ unflagged: number }>`
    select count(*) as unflagged ${unflagged(now)} and ${canSee(caller)}
  `.execute(tx);
  const { judged, missed } = await tx
    .selectFrom("samples")
    .select([
      sql<number>`count(*) filter (where verdict is not null)`.as("judged"),
      sql<number>`count(*) filter (where verdict = 'missed')`.as("missed"),
    ])
    .executeTakeFirstOrThrow();
  return {
    unflagged: counted[0]?.unflagged ?? 0,
    judged,
    missed,
    estimate: judged < LEAST_JUDGED ? null : estimateShare(missed, judged),
    leastJudged: LEAST_JUDGED,
    tickets: await listDrawn(tx, caller),
  };
}

async function listDrawn(tx: AccountTransaction, caller: Caller): Promise<SampledTicket[]> {
  const rows = await tx
    .selectFrom("samples as s")
    .innerJoin("tickets", (join) =>
      join
        .onRef("tickets.account_id", "=", "s.account_id")
        .onRef("tickets.ticket_id", "=", "s.ticket_id"),
    )
    .select(["s.ticket_id", "s.drawn_at", "s.verdict", "s.reason", "s.judged_by"])
    .where("tickets.deleted", "=", false)
    .where(canSee(caller))
    .orderBy(sql`s.verdict is not null`)
    .orderBy("s.judged_at", "desc")
    .orderBy("s.drawn_at")
    .orderBy("s.ticket_id")
    .limit(MOST_SHOWN)
    .execute();
  const lines = await listTicketLines(
    tx,
    rows.map(({ ticket_id }) => ticket_id),
  );
  const names = await listNames(
    tx,
    rows.map(({ judged_by }) => judged_by),
  );
  return rows.flatMap(({ ticket_id, drawn_at, verdict, reason, judged_by }) => {
    const ticket = lines.get(ticket_id);
    if (ticket === undefined) return [];
    const by = judged_by === null ? "" : (names.get(judged_by) ?? "");
    return [{ ticket, drawnAt: drawn_at.toISOString(), verdict, reason, by }];
  });
}

/** Draws unflagged tickets by lot, each with the same chance; none is drawn twice. */
export async function drawSample(
  tx: AccountTransaction,
  caller: Caller,
  { count, now }: { count: number; now: Date },
): Promise<Sample> {
  await sql`
    insert into samples (account_id, ticket_id, drawn_at)
    select tickets.account_id, tickets.ticket_id, ${now}::timestamptz ${unflagged(now)}
       and ${canSee(caller)}
       and not exists (select from samples s where s.account_id = tickets.account_id
                          and s.ticket_id = tickets.ticket_id)
     order by random()
     limit ${count}
  `.execute(tx);
  return listSample(tx, caller, now);
}

/** @throws {Problem} `not_found` for a ticket that was not drawn; `invalid_request` without a reason. */
export async function judgeSample(
  tx: AccountTransaction,
  caller: Caller,
  { ticketId, request: { verdict, reason }, now }: { ticketId: number; request: Judged; now: Date },
): Promise<Sample> {
  if (verdict === "missed" && reason.trim() === "") {
    throw new Problem("invalid_request", "Say what we missed, so that a rule can learn it.");
  }
  const isTakenBack = verdict === null;
  const { numUpdatedRows } = await tx
    .updateTable("samples")
    .set({
      verdict,
      reason: isTakenBack ? "" : reason.trim(),
      judged_by: isTakenBack ? null : caller.userId,
      judged_at: isTakenBack ? null : now,
    })
    .where("ticket_id", "=", ticketId)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Problem("not_found", "This ticket was not drawn.");
  return listSample(tx, caller, now);
}
