import { sql } from "kysely";
import type { z } from "zod";
import type { simulateLimits } from "#contract/simulation";
import { businessClock, DAY_MS } from "#domain/ownership/calendar/businessClock";
import type { Policy } from "#domain/ownership/policy";
import { addTallies, emptyTally, type Tally } from "#domain/ownership/simulation/tally";
import { tallyTickets } from "#domain/ownership/simulation/tallyTickets";
import type { Audit } from "#domain/tickets/audit";
import { readAudits } from "#domain/tickets/readAudits";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import type { Service } from "../service";
import { listAudits } from "../sync/listAudits";
import { listGroupNames } from "../tickets/listGroupNames";
import { policyFrom } from "../tickets/policyFrom";
import { readSurroundings } from "./readSurroundings";

const DAYS = 90;
/** Tickets judged in one go; other requests are served in between. */
const BATCH = 100;
/** A step is answered after this long, so that the app can show how far it is. */
const STEP_MS = 700;

type Asked = z.output<typeof simulateLimits.request>;
type Answered = z.input<typeof simulateLimits.response>;
type Line = { readonly id: number; readonly subject: string; readonly requesterId: number };

/**
 * Judges a part of the tickets that changed in the last 90 days by settings that are not saved.
 * Nothing is stored.
 */
export async function simulate(
  service: Service,
  accountId: number,
  { after, ...settings }: Asked,
): Promise<Answered> {
  const now = service.deskNow().getTime();
  const from = now - DAYS * DAY_MS;
  const started = performance.now();
  const { policy, total } = await inAccount(service.db, accountId, async (tx) => ({
    policy: await policyFrom(tx, settings),
    total: await countTickets(tx, from),
  }));
  let tally = emptyTally();
  let place = Number(after === "" ? 0 : after);
  let isOver = false;
  while (!isOver && performance.now() - started < STEP_MS) {
    const part = await inAccount(service.db, accountId, (tx) =>
      judgePart(tx, policy, { from, now, place }),
    );
    tally = addTallies(tally, part.tally);
    place = part.last ?? place;
    isOver = part.last === null;
  }
  const clock = businessClock(policy.calendar);
  const dayAt = (at: number) => new Date(clock.dayOf(at) * DAY_MS).toISOString().slice(0, 10);
  const next = isOver ? null : String(place);
  return { tally, next, total, first: dayAt(from), last: dayAt(now) };
}

async function countTickets(tx: AccountTransaction, from: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from tickets
     where not deleted and updated_at >= ${new Date(from)}
  `.execute(tx);
  return rows[0]?.count ?? 0;
}

type Window = { readonly from: number; readonly now: number; readonly place: number };

/** The tickets after a place, in the order of their ids; `last` is null when there are none left. */
async function judgePart(
  tx: AccountTransaction,
  policy: Policy,
  { from, now, place }: Window,
): Promise<{ tally: Tally; last: number | null }> {
  const { rows: lines } = await sql<Line>`
    select ticket_id as id, subject, requester_id as "requesterId" from tickets
     where not deleted and updated_at >= ${new Date(from)} and ticket_id > ${place}
     order by ticket_id limit ${BATCH}
  `.execute(tx);
  const last = lines.at(-1)?.id ?? null;
  if (last === null) return { tally: emptyTally(), last };
  const tickets = new Map<number, readonly Audit[]>();
  const stored = await listAudits(
    tx,
    lines.map(({ id }) => id),
  );
  for (const [id, audits] of stored) tickets.set(id, readAudits(audits).audits);
  const surroundings = await readSurroundings(tx, tickets, policy, now);
  const groupNames = await listGroupNames(tx);
  const read = lines.flatMap(({ id, subject }) => {
    const audits = tickets.get(id);
    return audits === undefined ? [] : [{ audits, subject }];
  });
  const tally = tallyTickets(read, policy, { from, now, surroundings, groupNames });
  return { tally, last };
}
