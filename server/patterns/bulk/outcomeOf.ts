import { Later, Problem } from "../../errors";
import type { ItemOutcome } from "./sentItems";

/**
 * What a failed call to the help desk means for what was sent; null when it may have arrived.
 *
 * @throws What is no answer of the help desk.
 */
export function outcomeOf(error: unknown): Omit<ItemOutcome, "item"> | null {
  if (error instanceof Later) return { state: "waiting" };
  if (!(error instanceof Problem)) throw error;
  if (error.code === "not_connected") return { state: "waiting", problem: error.message };
  if (error.code === "helpdesk_unavailable") return null;
  return { state: "failed", problem: error.message };
}
