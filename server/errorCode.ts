/**
 * The code of a system or database error ("ENOENT", "57P01"); null when it has none. Errors are
 * told by their shape: those of Node's own modules are not always instances of our `Error`.
 */
export function errorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
