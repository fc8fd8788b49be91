import type { z } from "zod";
import type { Endpoint } from "#contract/endpoint";

/** Where a request goes and what it carries. */
export type Address = { readonly path: string; readonly body: string | null };

/**
 * Fills the path from the request's fields; the rest becomes the query of a GET, else the body.
 *
 * @throws {Error} When a field that the path names is missing or empty.
 */
export function addressOf(
  endpoint: Pick<Endpoint<z.ZodObject, z.ZodType>, "method" | "path">,
  request: Readonly<Record<string, unknown>>,
): Address {
  const rest = new Map(Object.entries(request).filter(([, value]) => value !== undefined));
  const path = endpoint.path.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    if (typeof value !== "string" || value === "") throw new Error(`${endpoint.path}: no ${name}`);
    return encodeURIComponent(value);
  });

  if (endpoint.method !== "GET") {
    const body = rest.size > 0 ? JSON.stringify(Object.fromEntries(rest)) : null;
    return { path, body };
  }
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)]));
  return { path: rest.size > 0 ? `${path}?${query.toString()}` : path, body: null };
}
