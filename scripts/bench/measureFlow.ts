import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { Settings } from "#contract/settings";
import { type AccountTransaction, inAccount } from "../../server/db/inAccount";
import { ids } from "../../test/support/desk/smallCompany";
import globalSetup from "../../test/support/server/globalSetup";
import globalTeardown from "../../test/support/server/globalTeardown";
import { type MarkRaces, markRaces } from "../../test/support/server/markRaces";
import { connect, type Practice, startPractice } from "../../test/support/server/withPractice";
import { openTestService } from "../../test/support/server/withService";
import { shares } from "./figures";

type Times = { readonly p50: number; readonly p95: number };
type FlowFigures = {
  /** From a save in the help desk, through its webhook and our reading, to the flag. */
  readonly savedToFlagMs: Times;
  /** From the moment at which time alone makes a ticket late to its flag, unasked. */
  readonly dueToFlagMs: Times;
  readonly races: MarkRaces;
};

const SAVES = 40;
const DUES = 20;
const PATIENCE_MS = 60_000;
const ACCOUNT = 1;
/** In working hours; the shortest wait that can be told: 18 seconds. */
const WAIT_HOURS = 0.005;

/** Measures the whole way with a practice desk beside the service, and races for its tickets. */
export async function measureFlow(races: number): Promise<FlowFigures> {
  await globalSetup();
  try {
    const flow = await measurePractice();
    const { service, end } = await openTestService();
    const raced = await markRaces(service, races, Math.random).finally(end);
    return { ...flow, races: raced };
  } finally {
    await globalTeardown();
  }
}

async function measurePractice(): Promise<Omit<FlowFigures, "races">> {
  const practice = await startPractice();
  try {
    await connect(practice);
    await inOurs(practice, confirmGroups);
    return {
      savedToFlagMs: await measureSaves(practice),
      dueToFlagMs: await measureDues(practice),
    };
  } finally {
    await practice.close();
  }
}

const inOurs = <Answer>(
  practice: Practice,
  run: (tx: AccountTransaction) => Promise<Answer>,
): Promise<Answer> => inAccount(practice.service.service.db, ACCOUNT, run);

async function confirmGroups(tx: AccountTransaction): Promise<void> {
  const waits = { urgent: WAIT_HOURS, high: WAIT_HOURS, normal: WAIT_HOURS, low: WAIT_HOURS };
  const settings = JSON.stringify(
    Settings.parse({
      itGroups: [String(ids.web)],
      customerGroups: [String(ids.care)],
      supervisors: [],
      leads: [],
      tone: "plain",
      glossary: [],
      ownership: { thresholds: { C10: waits } },
    }),
  );
  await sql`
    insert into settings (account_id, settings, confirmed) values (${ACCOUNT}, ${settings}, true)
    on conflict (account_id) do update set (settings, confirmed) = (excluded.settings, true)
  `.execute(tx);
}

/** A ticket that is solved without a word: its flag must show. */
async function measureSaves(practice: Practice): Promise<Times> {
  const times: number[] = [];
  for (let count = 0; count < SAVES; count += 1) {
    const ticketId = await open(practice, { group_id: ids.care });
    await waitFor(() => isReviewed(practice, ticketId));
    const saving = performance.now();
    await practice.desk.admin
      .put(`/api/v2/tickets/${ticketId}.json`)
      .send({ ticket: { status: "solved" } });
    await waitFor(async () => (await flagOf(practice, ticketId, "C13")) !== null);
    times.push(performance.now() - saving);
  }
  return shares(times);
}

/** Tickets that nobody in IT takes: late by themselves, each at a moment of its own. */
async function measureDues(practice: Practice): Promise<Times> {
  const tickets: number[] = [];
  for (let count = 0; count < DUES; count += 1) {
    tickets.push(await open(practice, { group_id: ids.web }));
    await sleep(Math.random() * 500);
  }
  const times: number[] = [];
  const left = new Set(tickets);
  await waitFor(async () => {
    for (const ticketId of left) {
      const since = await flagOf(practice, ticketId, "C10");
      if (since === null) continue;
      left.delete(ticketId);
      times.push(Date.now() - since.getTime());
    }
    return left.size === 0;
  });
  return shares(times);
}

async function open(practice: Practice, more: Record<string, unknown>): Promise<number> {
  // The customer's own words: a word of ours would answer them.
  const comment = { body: "Where is it?", author_id: ids.ana };
  const answer = await practice.desk.admin
    .post("/api/v2/tickets.json")
    .send({ ticket: { subject: "Parcel", requester_id: ids.ana, comment, ...more } });
  return (answer.body as { ticket: { id: number } }).ticket.id;
}

const isReviewed = (practice: Practice, ticketId: number): Promise<boolean> =>
  inOurs(practice, async (tx) => {
    const { rows } = await sql`select from ownerships where ticket_id = ${ticketId}`.execute(tx);
    return rows.length > 0;
  });

/** Since when a condition holds; null while it does not. */
const flagOf = (practice: Practice, ticketId: number, condition: string): Promise<Date | null> =>
  inOurs(practice, async (tx) => {
    const { rows } = await sql<{ since: Date }>`
      select since from flags where ticket_id = ${ticketId} and rule_id like ${`${condition}-%`}
    `.execute(tx);
    return rows[0]?.since ?? null;
  });

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; !(await isSo()); await sleep(20)) {
    if (Date.now() > until) throw new Error("the flag did not come in time");
  }
}
