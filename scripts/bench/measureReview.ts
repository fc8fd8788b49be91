import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { OwnershipSettings } from "#contract/ownershipSettings";
import { type AccountTransaction, inAccount } from "../../server/db/inAccount";
import { setDue } from "../../server/jobs/dueTimes";
import { REVIEW } from "../../server/ownership/reviewTickets";
import { simulate } from "../../server/ownership/simulate";
import type { Service } from "../../server/service";
import { readServiceSettings } from "../../server/settings";
import { startService } from "../../server/startService";
import { storeAudits } from "../../server/sync/storeAudits";
import { tellListeners } from "../../server/sync/takeIn";
import { inventAccount } from "./inventAccount";
import { seconds, shares, watchMemory } from "./figures";
import { inventedPlace } from "./inventHistories";

type ReviewFigures = {
  readonly tickets: number;
  readonly audits: number;
  readonly storeSeconds: number;
  readonly reviewSeconds: number;
  readonly peakMegabytes: number;
  readonly flags: number;
  /** From a stored change to its flag, and from a due time that passed to its flag. */
  readonly eventMs: { readonly p50: number; readonly p95: number };
  readonly dueMs: { readonly p50: number; readonly p95: number };
  readonly simulation: {
    readonly secondsPer100k: number;
    readonly steps: number;
    readonly longestStepMs: number;
  };
};

const EVENTS = 40;
const DUES = 20;
const PATIENCE_MS = 60_000;

/** Measures the service's review on a database of its own, with everything running. */
export async function measureReview(tickets: number): Promise<ReviewFigures> {
  const folder = await mkdtemp(join(tmpdir(), "unticket-review-"));
  const running = await startService(
    readServiceSettings({ PORT: "0", DATA_DIR: folder, LOG_LEVEL: "error" }),
  );
  const memory = watchMemory();
  try {
    const { service } = running;
    const started = performance.now();
    const { accountId, audits } = await inventAccount(service.db, tickets);
    const stored = performance.now();
    service.wake(accountId, REVIEW);
    const inOne = <Answer>(run: (tx: AccountTransaction) => Promise<Answer>) =>
      inAccount(service.db, accountId, run);
    await waitFor(async () => (await inOne(countDue)) === 0);
    const reviewed = performance.now();
    return {
      tickets,
      audits,
      storeSeconds: seconds(stored - started),
      reviewSeconds: seconds(reviewed - stored),
      peakMegabytes: memory.stop(),
      flags: await inOne(countFlags),
      eventMs: await measureEvents(service, accountId),
      dueMs: await measureDues(service, accountId),
      simulation: await measureSimulation(service, accountId),
    };
  } finally {
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const countDue = async (tx: AccountTransaction): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from due_times
     where job = ${REVIEW} and subject <> '' and due_at <= now()
  `.execute(tx);
  return rows[0]?.count ?? 0;
};

const countFlags = async (tx: AccountTransaction): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from flags`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
};

/** A silent solve of a ticket that was not solved: its flag must show. */
async function measureEvents(service: Service, accountId: number) {
  const times: number[] = [];
  for (const ticketId of await openTickets(service, accountId)) {
    const solving = performance.now();
    await inAccount(service.db, accountId, async (tx) => {
      const event = {
        type: "Change",
        field_name: "status",
        value: "solved",
        previous_value: "open",
      };
      await storeAudits(tx, [
        {
          id: 50_000_000 + ticketId,
          ticketId,
          authorId: inventedPlace.firstAgent,
          createdAt: new Date().toISOString(),
          via: { channel: "web" },
          events: [event],
        },
      ]);
      await tellListeners(tx, [REVIEW], [ticketId]);
    });
    service.wake(accountId, REVIEW);
    await waitFor(() =>
      inAccount(service.db, accountId, async (tx) => {
        const { rows } = await sql`
          select from flags where ticket_id = ${ticketId} and rule_id like 'C13-%' and level = 'red'
             and since > now() - interval '1 minute'
        `.execute(tx);
        return rows.length > 0;
      }),
    );
    times.push(performance.now() - solving);
  }
  return shares(times);
}

/** Unsolved tickets in whose last four hours nobody spoke. */
async function openTickets(service: Service, accountId: number): Promise<number[]> {
  return inAccount(service.db, accountId, async (tx) => {
    const { rows } = await sql<{ id: number }>`
      select o.ticket_id as id from ownerships o join tickets t using (account_id, ticket_id)
       where t.status = 'open' and o.told_at < now() - interval '1 day'
         and not exists (select from flags f where f.account_id = o.account_id
                           and f.ticket_id = o.ticket_id and f.rule_id like 'C13-%')
       order by o.ticket_id limit ${EVENTS}
    `.execute(tx);
    return rows.map(({ id }) => id);
  });
}

/** How late due times are worked on when nobody wakes the job. */
async function measureDues(service: Service, accountId: number) {
  const times: number[] = [];
  for (let one = 0; one < DUES; one += 1) {
    const dueAt = new Date(Date.now() + 300);
    const subject = String(1 + one);
    await inAccount(service.db, accountId, (tx) => setDue(tx, [{ job: REVIEW, subject, dueAt }]));
    await waitFor(async () => {
      if (Date.now() < dueAt.getTime()) return false;
      return inAccount(service.db, accountId, async (tx) => {
        const { rows } = await sql`
          select from due_times where job = ${REVIEW} and subject = ${subject} and due_at <= ${dueAt}
        `.execute(tx);
        return rows.length === 0;
      });
    });
    times.push(Date.now() - dueAt.getTime());
  }
  return shares(times);
}

async function measureSimulation(service: Service, accountId: number) {
  const { desk, it } = inventedPlace;
  const settings = {
    itGroups: it.map(String),
    customerGroups: [String(desk)],
    supervisors: [],
    ownership: OwnershipSettings.parse({}),
  };
  let audits = 0;
  const steps: number[] = [];
  for (let after: string | null = ""; after !== null;) {
    const started = performance.now();
    const { tally, next } = await simulate(service, accountId, { ...settings, after });
    steps.push(performance.now() - started);
    audits += tally.audits;
    after = next;
  }
  const whole = steps.reduce((sum, step) => sum + step, 0);
  return {
    secondsPer100k: seconds((whole / Math.max(1, audits)) * 100_000),
    steps: steps.length,
    longestStepMs: Math.round(Math.max(...steps)),
  };
}

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS * 5; !(await isSo()); await sleep(10)) {
    if (Date.now() > until) throw new Error("the review did not come to an end");
  }
}
