import type { Request } from "express";

/** The token of a request; null when there is none. */
export function bearerOf(request: Request): string | null {
  const match = /^Bearer ([\w.-]{1,200})$/.exec(request.headers.authorization ?? "");
  return match?.[1] ?? null;
}
