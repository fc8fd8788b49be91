import { noSuchApi } from "./apiError";
import { isFields } from "./readMessage";

/** The objects an app can read, by the first word of their paths; made when asked for. */
export type Roots = Readonly<Record<string, () => unknown>>;

/**
 * Reads `ticket.assignee.group.name` and the like.
 *
 * A path below something empty is empty too: a ticket without an assignee has no name, yet the
 * path exists.
 *
 * @throws {ApiError} When no object has this path.
 */
export function readPath(roots: Roots, path: string): unknown {
  const [first = "", ...rest] = path.split(".");
  const root = Object.hasOwn(roots, first) ? roots[first] : undefined;
  if (root === undefined) throw noSuchApi();
  return rest.reduce(step, root());
}

function step(value: unknown, name: string): unknown {
  if (value === null) return null;
  if (!isFields(value) || !Object.hasOwn(value, name)) throw noSuchApi();
  return value[name];
}
