import { tooMany } from "./deskError";

/** What is left of an allowance, as headers tell it. */
type Allowance = {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
};

export type RateLimits = {
  /**
   * Takes one from the allowance called `name`.
   *
   * @param limit - How many in each window of `seconds`.
   * @throws {DeskError} 429 with `Retry-After` when nothing is left.
   */
  take(name: string, limit: number, seconds: number): Allowance;
};

type Window = { readonly endsAt: number; used: number };

/** Counts requests in fixed windows of real time, as Zendesk does. */
export function createRateLimits(now: () => number = Date.now): RateLimits {
  const windows = new Map<string, Window>();

  const windowOf = (name: string, seconds: number) => {
    const open = windows.get(name);
    if (open !== undefined && open.endsAt > now()) return open;
    if (windows.size > 10_000) dropEnded(windows, now());
    const fresh = { endsAt: now() + seconds * 1000, used: 0 };
    windows.set(name, fresh);
    return fresh;
  };

  return {
    take: (name, limit, seconds) => {
      const window = windowOf(name, seconds);
      const resetSeconds = Math.max(1, Math.ceil((window.endsAt - now()) / 1000));
      if (window.used >= limit) {
        throw tooMany(`Number of allowed API requests exceeded: ${name}`, resetSeconds);
      }
      window.used += 1;
      return { limit, remaining: limit - window.used, resetSeconds };
    },
  };
}

function dropEnded(windows: Map<string, Window>, now: number) {
  for (const [name, { endsAt }] of windows) if (endsAt <= now) windows.delete(name);
}
