import type { ZafClient } from "./zafClient";

/**
 * Calls back after any of the events, once per burst.
 *
 * @param quietMs - How long it must be quiet before the call; 0 calls at once.
 * @returns Stops listening.
 */
export function listen(
  zaf: ZafClient,
  events: readonly string[],
  react: (payload: unknown) => void,
  quietMs = 0,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handler = (payload?: unknown) => {
    if (quietMs === 0) return react(payload);
    clearTimeout(timer);
    timer = setTimeout(() => react(payload), quietMs);
  };
  for (const event of events) zaf.on(event, handler);
  return () => {
    clearTimeout(timer);
    for (const event of events) zaf.off(event, handler);
  };
}
