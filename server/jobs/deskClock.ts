import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";

/** How far the clock of the help desk is ahead of the real time. Only a practice desk's ever is. */
export type DeskClock = {
  /** Milliseconds. */
  readonly ahead: () => number;
  readonly setAhead: (ms: number) => void;
};

export function createDeskClock(): DeskClock {
  let ahead = 0;
  return {
    ahead: () => ahead,
    setAhead: (ms) => {
      ahead = ms;
    },
  };
}

/**
 * Waits while the desk's clock is being moved. Whoever stores due times made from desk times calls
 * it before asking how far ahead that clock is: then `moveDueTimes` misses none of them.
 */
export async function shareClock(tx: AccountTransaction): Promise<void> {
  await sql`
    select pg_advisory_xact_lock_shared(
      hashtextextended('desk clock ' || current_setting('app.account'), 0))
  `.execute(tx);
}

/** Waits until nobody works with how far ahead the clock was before. */
export async function awaitSharers(tx: AccountTransaction): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(
      hashtextextended('desk clock ' || current_setting('app.account'), 0))
  `.execute(tx);
}
