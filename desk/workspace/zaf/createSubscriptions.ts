/** Which events a page listens to, by the instance it listens on. */
export type Subscriptions = {
  add(instanceGuid: string, event: string): void;
  remove(instanceGuid: string, event: string): void;
  has(instanceGuid: string, event: string): boolean;
  clear(): void;
};

/** An empty set of subscriptions. */
export function createSubscriptions(): Subscriptions {
  const events = new Map<string, Set<string>>();
  return {
    add(instanceGuid, event) {
      const known = events.get(instanceGuid) ?? new Set();
      events.set(instanceGuid, known.add(event));
    },
    remove: (instanceGuid, event) => void events.get(instanceGuid)?.delete(event),
    has: (instanceGuid, event) => events.get(instanceGuid)?.has(event) === true,
    clear: () => events.clear(),
  };
}
