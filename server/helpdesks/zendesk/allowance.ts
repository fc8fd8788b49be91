import { setTimeout as sleep } from "node:timers/promises";
import { Later } from "../../errors";
import type { Lane } from "../helpDesk";

/**
 * Shares an account's requests per minute between people, events and background work.
 *
 * It learns the limit and what is left from the rate headers of each answer. The other apps of the
 * account use the same limit: we stop at 40 % left (events at 20 %) until the next minute, so that
 * we never take more than our part. A 429 stops everybody for as long as it says.
 */
export type Allowance = {
  /**
   * Waits until a call of this lane may go out.
   *
   * @throws {Later} When that takes too long to wait for.
   */
  readonly take: (lane: Lane, signal?: AbortSignal) => Promise<void>;
  readonly learn: (status: number, headers: Readonly<Record<string, string>>) => void;
};

const KEEP_BACK: Record<Lane, number> = { people: 0, events: 0.2, background: 0.4 };
/** People see an error rather than wait; jobs give their place to others and come back. */
const LONGEST_WAIT_MS: Record<Lane, number> = { people: 3_000, events: 5_000, background: 5_000 };
const DEFAULT_PAUSE_SECONDS = 5;
const LONGEST_PAUSE_SECONDS = 3600;

/** @param now - Milliseconds of a clock that only goes forward. */
export function createAllowance(now: () => number = () => performance.now()): Allowance {
  let limit: number | null = null;
  let remaining = 0;
  let resetsAt = 0;
  let blockedUntil = 0;

  const waitOf = (lane: Lane): number => {
    const at = now();
    if (blockedUntil > at) return blockedUntil - at;
    if (limit === null || resetsAt <= at) return 0;
    return remaining > limit * KEEP_BACK[lane] ? 0 : resetsAt - at;
  };

  return {
    async take(lane, signal) {
      for (let wait = waitOf(lane); wait > 0; wait = waitOf(lane)) {
        if (wait > LONGEST_WAIT_MS[lane]) throw new Later(wait / 1000);
        await sleep(Math.min(wait, 1_000) + Math.random() * 50, undefined, { signal });
      }
      remaining -= 1;
    },
    learn(status, headers) {
      const at = now();
      if (status === 429) {
        blockedUntil = Math.max(blockedUntil, at + secondsToWait(headers["retry-after"]) * 1000);
      }
      const told = numberIn(headers["x-rate-limit"] ?? headers["ratelimit-limit"]);
      const left = numberIn(headers["x-rate-limit-remaining"] ?? headers["ratelimit-remaining"]);
      if (told === null || left === null) return;
      const reset = numberIn(headers["ratelimit-reset"]) ?? 60;
      // Answers come out of order: within a minute what is left only shrinks.
      remaining = resetsAt > at ? Math.min(remaining, left) : left;
      limit = told;
      resetsAt = at + reset * 1000;
    },
  };
}

/**
 * Reads a `Retry-After`: seconds or a date. Without one, or with nonsense, five seconds; never
 * more than an hour.
 */
export function secondsToWait(header: string | undefined, now = new Date()): number {
  const seconds = numberIn(header) ?? (Date.parse(header ?? "") - now.getTime()) / 1000;
  if (!Number.isFinite(seconds) || seconds < 0) return DEFAULT_PAUSE_SECONDS;
  return Math.min(seconds, LONGEST_PAUSE_SECONDS);
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
