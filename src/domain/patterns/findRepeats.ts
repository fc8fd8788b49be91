/** A ticket of somebody; times are milliseconds since 1970. */
export type Contact = { readonly requester: number; readonly at: number };

/** Somebody who wrote again and again. */
export type Repeat = {
  readonly requester: number;
  readonly contacts: number;
  /** The shortest time between two of them. */
  readonly shortestMs: number;
};

/** A later ticket is a new story. */
export const REPEAT_MS = 28 * 86_400_000;

/** Finds who wrote again within four weeks, the most frequent first. */
export function findRepeats(contacts: readonly Contact[]): Repeat[] {
  const times = new Map<number, number[]>();
  for (const { requester, at } of contacts) {
    const held = times.get(requester);
    if (held === undefined) times.set(requester, [at]);
    else held.push(at);
  }
  const repeats: Repeat[] = [];
  for (const [requester, held] of times) {
    held.sort((one, other) => one - other);
    const gaps = held.slice(1).map((at, place) => at - (held[place] ?? at));
    const close = gaps.filter((gap) => gap <= REPEAT_MS);
    if (close.length === 0) continue;
    repeats.push({ requester, contacts: close.length + 1, shortestMs: Math.min(...close) });
  }
  return repeats.sort(
    (one, other) => other.contacts - one.contacts || one.requester - other.requester,
  );
}
