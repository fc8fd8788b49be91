import { sql } from "kysely";
import type { Database } from "../db/openDatabase";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import { setDue } from "../jobs/dueTimes";
import type { Wake } from "../jobs/job";
import { storableText } from "../db/storable";
import { count } from "./deliveryCounts";
import type { InboxEvent } from "./readEvent";

/** The job that turns events into tickets. */
export const TAKE_EVENTS = "take-events";

type Arrived = {
  readonly accountId: number;
  readonly event: InboxEvent;
  /** Why it is parked at once, and its sealed body; null for an event that can be worked on. */
  readonly parked: { readonly reason: string; readonly body: Buffer } | null;
};

/**
 * Stores events in batches: many requests share one commit, which is what takes the time.
 * The promise resolves after the commit and not before.
 */
export type Inbox = { readonly put: (arrived: Arrived) => Promise<void> };

type Waiting = { arrived: Arrived; resolve: () => void; reject: (error: unknown) => void };

const LARGEST_BATCH = 500;
/** More than this in memory means that the database does not keep up: say so rather than grow. */
const MOST_WAITING = 20_000;

/** There is no room for more events until the database has caught up. */
export class InboxFull extends Error {
  override readonly name = "InboxFull";
}

export function openInbox(db: Database, wake: Wake): Inbox {
  const waiting: Waiting[] = [];
  let isWriting = false;

  const write = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, LARGEST_BATCH);
      await Promise.all(
        [...groupByAccount(batch)].map(([accountId, part]) => settle(accountId, part)),
      );
    }
    isWriting = false;
  };
  const settle = async (accountId: number, part: Waiting[]): Promise<void> => {
    try {
      await inAccount(db, accountId, (tx) =>
        storeEvents(
          tx,
          part.map(({ arrived }) => arrived),
        ),
      );
      wake(accountId, TAKE_EVENTS);
      for (const { resolve } of part) resolve();
    } catch (error) {
      for (const { reject } of part) reject(error);
    }
  };
  return {
    put(arrived) {
      if (waiting.length >= MOST_WAITING) return Promise.reject(new InboxFull());
      return new Promise((resolve, reject) => {
        waiting.push({ arrived, resolve, reject });
        setImmediate(() => void write());
      });
    },
  };
}

/** An event that is known already changes nothing. */
async function storeEvents(tx: AccountTransaction, arrived: readonly Arrived[]): Promise<void> {
  const column = <T>(pick: (one: Arrived) => T): T[] => arrived.map(pick);
  const { rows } = await sql<{ state: string }>`
    insert into inbox (account_id, event_id, type, ticket_id, occurred_at, state, reason, body)
    select nullif(current_setting('app.account', true), '')::bigint, event.*
      from unnest(
        ${column(({ event }) => storableText(event.eventId))}::text[],
        ${column(({ event }) => storableText(event.type))}::text[],
        ${column(({ event }) => event.ticketId)}::bigint[],
        ${column(({ event }) => event.occurredAt)}::timestamptz[],
        ${column(({ parked }) => (parked === null ? "waiting" : "parked"))}::text[],
        ${column(({ parked }) => parked?.reason ?? null)}::text[],
        ${column(({ parked }) => parked?.body ?? null)}::bytea[]
      ) as event
    on conflict (account_id, event_id) do nothing
    returning state
  `.execute(tx);
  await count(tx, { received: arrived.length, duplicates: arrived.length - rows.length });
  if (rows.some(({ state }) => state === "waiting")) {
    await setDue(tx, [{ job: TAKE_EVENTS, subject: "", dueAt: new Date(0) }]);
  }
}

function groupByAccount(batch: readonly Waiting[]): Map<number, Waiting[]> {
  const groups = new Map<number, Waiting[]>();
  for (const one of batch) {
    const known = groups.get(one.arrived.accountId);
    if (known === undefined) groups.set(one.arrived.accountId, [one]);
    else known.push(one);
  }
  return groups;
}
