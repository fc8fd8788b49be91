/**
 * Whether a request was made by a page from somewhere else. Programs send no `Origin`.
 *
 * @param origin - The `Origin` header.
 * @param host - The `Host` header.
 */
export function isForeign(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return false;
  try {
    return new URL(origin).host !== host;
  } catch {
    return true;
  }
}
