import pg from "pg";

const NETWORK = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND"]);
/** Connection lost, out of resources, shutting down, statement timed out, read-only, disk full. */
const CLASSES = ["08", "53", "57", "25006", "58"];
const DRIVER = /Connection terminated|timeout exceeded when trying to connect|Query read timeout/;

/** True when the database could not do its work at all, as opposed to refusing this statement. */
export function isDatabaseDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof pg.DatabaseError) {
    return CLASSES.some((start) => error.code?.startsWith(start) === true);
  }
  if ("code" in error && typeof error.code === "string" && NETWORK.has(error.code)) return true;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseDown);
  return DRIVER.test(error.message);
}
