import type { Store } from "./store";

/** The desk's own time. It runs with the real one and can be moved forward, never back. */
export type Clock = {
  now(): Date;
  /** The time as the API writes it: `2026-03-02T09:00:00Z`. */
  stamp(): string;
  /** @throws {RangeError} When `minutes` is not a whole number above 0 and below a year. */
  forward(minutes: number): void;
};

const MOVED = "clock_moved_ms";
const YEAR_MINUTES = 366 * 24 * 60;

/** A clock that remembers in the store how far it was moved. */
export function createClock(store: Store, realNow: () => number = Date.now): Clock {
  const moved = () => {
    const value = store.facts.get(MOVED)?.value;
    return typeof value === "number" ? value : 0;
  };
  const now = () => new Date(realNow() + moved());

  return {
    now,
    stamp: () => stampOf(now()),
    forward: (minutes) => {
      if (!Number.isInteger(minutes) || minutes < 1 || minutes > YEAR_MINUTES) {
        throw new RangeError(`minutes: ${minutes}`);
      }
      store.facts.put({ id: MOVED, value: moved() + minutes * 60_000 });
    },
  };
}

/** A time as Zendesk's API writes it, in UTC and without fractions. */
export const stampOf = (time: Date): string => time.toISOString().replace(/\.\d{3}Z$/, "Z");
