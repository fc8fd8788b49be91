const MOST_FAILURES = 5;
const REST_MS = 60_000;

/** Leaves a model alone for a while when it keeps failing, by account. */
export type Breaker = {
  readonly isResting: (accountId: number) => boolean;
  readonly note: (accountId: number, hasAnswered: boolean) => void;
};

type Tally = { failures: number; restsUntil: number };

/** Five failures in a row bring a minute's rest; after it one failure brings the next. */
export function createBreaker(now: () => Date): Breaker {
  const tallies = new Map<number, Tally>();
  return {
    isResting: (accountId) => (tallies.get(accountId)?.restsUntil ?? 0) > now().getTime(),
    note: (accountId, hasAnswered) => {
      if (hasAnswered) {
        tallies.delete(accountId);
        return;
      }
      const failures = (tallies.get(accountId)?.failures ?? 0) + 1;
      const restsUntil = failures >= MOST_FAILURES ? now().getTime() + REST_MS : 0;
      tallies.set(accountId, { failures, restsUntil });
    },
  };
}
