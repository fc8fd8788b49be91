/** Differences below this are the way that an answer takes. */
const NOTICED_MS = 2_000;

let aheadMs = 0;
const listeners = new Set<() => void>();

/** The help desk's time in milliseconds, as the service told it last; the browser's until then. */
export const serviceNow = (): number => Date.now() + aheadMs;

/** Takes the time from an answer of the service. Anything that is no time is passed over. */
export function learnTime(told: string | null): void {
  const ahead = Date.parse(told ?? "") - Date.now();
  if (Number.isNaN(ahead) || Math.abs(ahead - aheadMs) < NOTICED_MS) return;
  aheadMs = ahead;
  for (const tell of listeners) tell();
}

/** Calls back when the time jumped. @returns Stops listening. */
export function onTimeJump(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
