import { isDatabaseDown } from "../db/isDatabaseDown";
import { Later, Problem } from "../errors";

/**
 * True when work failed because somebody else is away or asked us to wait: nothing is wrong with
 * what was worked on, and it is tried again as it is.
 */
export const isOutside = (error: unknown): boolean =>
  error instanceof Problem ||
  error instanceof Later ||
  (error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError")) ||
  isDatabaseDown(error);
