import type { BusinessClock } from "../calendar/businessClock";
import { HOUR_MS, MINUTE_MS } from "../thresholds";

const EXPLICIT_GRACE_MS = 10 * MINUTE_MS;
const VAGUE_GRACE_MS = HOUR_MS;

/** When a promise that nobody answered is broken: ten minutes late, or a working hour if vague. */
export function lapseOf(
  { dueAt, kind }: { dueAt: number; kind: "explicit" | "vague" },
  clock: BusinessClock,
): number {
  return kind === "explicit" ? dueAt + EXPLICIT_GRACE_MS : clock.exceeds(dueAt, VAGUE_GRACE_MS);
}
