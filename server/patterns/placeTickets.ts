import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { Later } from "../errors";
import { setDue } from "../jobs/dueTimes";
import type { Job, JobResult } from "../jobs/job";
import { workDue } from "../jobs/workDue";
import type { Service } from "../service";
import { OUTREACH_TAG } from "./bulk/outreachTag";
import { countPatterns } from "./countPatterns";
import { markStale } from "./countStale";
import { FIND_PATTERNS } from "./findPatterns";
import { lockPatterns } from "./lockPatterns";
import { noteTold } from "./noteTold";
import type { Memory } from "./openMemory";
import { saveMeanings } from "./saveMeanings";
import { standByDecisions } from "./standByDecisions";
import type { Placement, ThoughtTicket } from "./thinking/thought";

const PLACE_TICKETS = "place-tickets";
const AT_ONCE = 400;
const BUSY_SECONDS = 1;
const MOST_UNITS = 32_000;
/** While the tickets of one lane are stored, those of the other are thought through. */
const LANES = 2;
/** A step of a flood goes on for so long. */
const STEP_MS = 10_000;
/** The patterns of a few tickets are counted with them; of a flood, when it is looked at together. */
const COUNTED_AT_ONCE = 20;

/** Puts new tickets into patterns, and counts the patterns of tickets that changed. */
export const placeTickets = (service: Service, memory: Memory): Job => ({
  name: PLACE_TICKETS,
  onTicketChanged: true,
  async run({ accountId, now }) {
    await memory.recall(accountId);
    const started = performance.now();
    const isTime = () => performance.now() - started < STEP_MS && !memory.thinker.isConsolidating();
    // A transaction must not wait while all tickets are thought through.
    if (!isTime()) throw new Later(BUSY_SECONDS);
    const lane = async (): Promise<JobResult> => {
      let done = 0;
      for (;;) {
        const step = await placeSome(service, memory, { accountId, now });
        done += step.done;
        if (!step.more || !isTime()) return { done, more: step.more };
      }
    };
    const first = await placeSome(service, memory, { accountId, now });
    if (!first.more || !isTime()) return first;
    const lanes = await Promise.all(Array.from({ length: LANES }, lane));
    return {
      done: lanes.reduce((sum, { done }) => sum + done, first.done),
      more: lanes.some(({ more }) => more),
    };
  },
});

const placeSome = (
  service: Service,
  memory: Memory,
  { accountId, now }: { accountId: number; now: Date },
): Promise<JobResult> =>
  workDue(service.db, { accountId, job: PLACE_TICKETS, limit: AT_ONCE }, async (tx, subjects) => {
    const ids = subjects.map(Number);
    const unplaced = await listUnplaced(tx, ids);
    if (unplaced.length > 0) {
      const placements = await place(memory, accountId, unplaced);
      await lockPatterns(tx);
      await savePlacements(tx, placements);
      memory.notePlaced(
        accountId,
        placements.map(({ ticketId }) => ticketId),
      );
      await standByDecisions(tx);
      const dueAt = new Date(Date.now() + memory.pauseMs(accountId));
      await setDue(tx, [{ job: FIND_PATTERNS, subject: "", dueAt }]);
    }
    await noteTold(tx, ids);
    const touched = await listPatternIds(tx, ids);
    if (ids.length <= COUNTED_AT_ONCE) await countPatterns(tx, touched, now);
    else await markStale(tx, touched);
  });

type Unplaced = ThoughtTicket & { readonly isOurs: boolean };

/** What we told customers unasked is no trouble of theirs: it belongs to no pattern. */
async function place(
  { thinker }: Memory,
  accountId: number,
  unplaced: readonly Unplaced[],
): Promise<Placement[]> {
  const tickets = unplaced.filter(({ isOurs }) => !isOurs);
  const placed = await thinker.ask(accountId, "place", { tickets });
  const ours = unplaced.filter(({ isOurs }) => isOurs);
  return [
    ...placed,
    ...ours.map(({ ticketId }) => ({ ticketId, patternId: null, confidence: 0, meaning: null })),
  ];
}

async function listUnplaced(tx: AccountTransaction, ids: readonly number[]): Promise<Unplaced[]> {
  const rows = await tx
    .selectFrom("tickets as t")
    .leftJoin("pattern_tickets as pt", (join) =>
      join.onRef("pt.account_id", "=", "t.account_id").onRef("pt.ticket_id", "=", "t.ticket_id"),
    )
    .select(["t.ticket_id", "t.subject"])
    .select(sql<string>`left(t.description, ${MOST_UNITS})`.as("description"))
    .select(sql<boolean>`${OUTREACH_TAG} = any(t.tags)`.as("ours"))
    .where("t.ticket_id", "in", [...ids])
    .where("t.deleted", "=", false)
    .where("pt.ticket_id", "is", null)
    .orderBy("t.created_at")
    .execute();
  return rows.map(({ ticket_id: ticketId, subject, description, ours }) => ({
    ticketId,
    subject,
    description,
    meaning: null,
    isOurs: ours,
  }));
}

async function savePlacements(
  tx: AccountTransaction,
  placements: readonly Placement[],
): Promise<void> {
  if (placements.length === 0) return;
  await sql`
    insert into pattern_tickets (account_id, ticket_id, pattern_id, confidence)
    select nullif(current_setting('app.account', true), '')::bigint, *
      from unnest(
        ${placements.map(({ ticketId }) => ticketId)}::bigint[],
        ${placements.map(({ patternId }) => patternId)}::bigint[],
        ${placements.map(({ confidence }) => confidence)}::real[])
    on conflict (account_id, ticket_id) do nothing
  `.execute(tx);
  await saveMeanings(tx, placements);
}

async function listPatternIds(tx: AccountTransaction, ids: readonly number[]): Promise<number[]> {
  const rows = await tx
    .selectFrom("pattern_tickets")
    .select("pattern_id")
    .distinct()
    .where("ticket_id", "in", [...ids])
    .where("pattern_id", "is not", null)
    .execute();
  return rows.flatMap(({ pattern_id }) => pattern_id ?? []);
}
