import type { BusinessClock } from "../calendar/businessClock";

export type FoundPromise = {
  readonly text: string;
  readonly kind: "explicit" | "vague";
  readonly dueAt: number;
};

export function findPromise(
  _text: string,
  _at: number,
  _clock: BusinessClock,
): FoundPromise | null {
  return null;
}
