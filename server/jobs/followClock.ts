import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { request } from "undici";
import { z } from "zod";
import type { Database } from "../db/openDatabase";
import type { DeskClock } from "./deskClock";
import type { Wake } from "./job";
import { moveDueTimes } from "./moveDueTimes";

type Parts = {
  readonly db: Database;
  readonly log: Logger;
  readonly wake: Wake;
  /** The real time. */
  readonly now: () => Date;
  readonly clock: DeskClock;
  /** Names of the jobs whose due times are moments of the desk's clock. */
  readonly jobs: readonly string[];
};

const EVERY_MS = 2_000;
const TIMEOUT_MS = 2_000;
/** The desk may start beside us; until it answers, its clock counts as the real one. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 250;
const MINUTE_MS = 60_000;
const Answer = z.object({ now: z.iso.datetime() });

/**
 * Follows the clock of a practice desk, which people move forward to see what time brings: asks
 * for it every two seconds, and makes due sooner what the move brings nearer.
 *
 * @param deskUrl - Scheme, host and port of the practice desk.
 * @returns Once the clock is known, or the desk has not answered for ten seconds. `stop` ends it.
 */
export async function followClock(
  deskUrl: string,
  parts: Parts,
): Promise<{ stop: () => Promise<void> }> {
  const { clock, log } = parts;
  const ending = new AbortController();
  /** By how much due times have to move still; a move that failed is made up for. */
  let owed = 0;

  const look = async (): Promise<boolean> => {
    const ahead = await readAhead(deskUrl, parts.now);
    if (ahead === null) return false;
    if (ahead !== clock.ahead()) log.info({ ahead }, "the practice desk's clock was moved");
    owed += Math.max(0, ahead - clock.ahead());
    clock.setAhead(ahead);
    if (owed === 0) return true;
    try {
      await moveDueTimes(parts, parts.jobs, owed);
      owed = 0;
    } catch (error) {
      log.warn({ err: error }, "due times could not be moved yet");
    }
    return true;
  };

  const deadline = performance.now() + PATIENCE_MS;
  while (!(await look()) && performance.now() < deadline) await sleep(PAUSE_MS);
  const following = (async () => {
    while (await pause(EVERY_MS, ending.signal)) await look();
  })();
  return {
    async stop() {
      ending.abort();
      await following;
    },
  };
}

/** How far the desk is ahead; its clock is moved by whole minutes, and tells whole seconds. */
async function readAhead(deskUrl: string, now: () => Date): Promise<number | null> {
  try {
    const answer = await request(`${deskUrl}/desk/clock`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const told = Answer.safeParse(await answer.body.json());
    if (!told.success) return null;
    const ahead = Date.parse(told.data.now) - now().getTime();
    return Math.round(ahead / MINUTE_MS) * MINUTE_MS;
  } catch {
    return null;
  }
}

/** False when it was ended meanwhile. */
async function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
  return !signal.aborted;
}
