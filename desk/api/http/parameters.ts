import type { Call } from "./api";
import { badRequest } from "./deskError";

/** A number out of the path. @throws {DeskError} 400 when it is none. */
export function idIn(call: Call, name = "id"): number {
  const text = call.params[name] ?? "";
  if (!/^\d{1,15}$/.test(text)) {
    throw badRequest(`You passed an invalid value for the ${name} attribute: must be an integer`);
  }
  return Number(text);
}

/** The list under `ids` of the query. @throws {DeskError} 400 when there is none, or over 100. */
export function idsIn(call: Call, name = "ids"): readonly number[] {
  const parts = (call.query.get(name) ?? "").split(",").map((part) => part.trim());
  const ids = parts.filter((part) => /^\d{1,15}$/.test(part)).map(Number);
  if (ids.length === 0) throw badRequest(`${name}: at least one integer is needed`);
  if (ids.length > 100) throw badRequest(`${name}: at most 100 at a time`);
  return [...new Set(ids)];
}

/** The words under `include`. */
export const includesOf = (call: Call): ReadonlySet<string> =>
  new Set((call.query.get("include") ?? "").split(",").map((word) => word.trim()));
