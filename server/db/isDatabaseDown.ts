import { errorCode } from "../errorCode";

const NETWORK = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND"]);
/** Connection lost, out of resources, shutting down, statement timed out, read-only, disk full. */
const DATABASE = /^(?:08|53|57|58|25006)\w*$/;
const DRIVER = /Connection terminated|timeout exceeded when trying to connect|Query read timeout/;

/** True when the database could not do its work at all, as opposed to refusing this statement. */
export function isDatabaseDown(error: unknown): boolean {
  const code = errorCode(error);
  if (code !== null) return NETWORK.has(code) || DATABASE.test(code);
  if (error instanceof AggregateError) return error.errors.some(isDatabaseDown);
  return error instanceof Error && DRIVER.test(error.message);
}
