/**
 * Where two JSON values differ, as paths such as "actions[0].value[2]"; a value that is only on one
 * side differs at its own path.
 *
 * @param most - Stops after so many.
 */
export function changedPaths(before: unknown, after: unknown, most = 50): string[] {
  const found: string[] = [];
  compare({ before, after, path: "" }, (path) => {
    found.push(path);
    return found.length < most;
  });
  return found;
}

type Pair = { readonly before: unknown; readonly after: unknown; readonly path: string };

/** Deeper than any answer of the API is nested. */
const DEEPEST = 32;

/** Reports each difference; false once the report says that it is enough. */
function compare(
  { before, after, path }: Pair,
  report: (path: string) => boolean,
  depth = 0,
): boolean {
  if (Object.is(before, after)) return true;
  if (depth > DEEPEST || !isHolder(before) || !isHolder(after)) return report(path);
  if (Array.isArray(before) !== Array.isArray(after)) return report(path);
  const [one, other] = [partsOf(before), partsOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])].every((name) => {
    const inner = joined(path, name, Array.isArray(before));
    const isBoth = one.has(name) && other.has(name);
    const pair = { before: one.get(name), after: other.get(name), path: inner };
    return isBoth ? compare(pair, report, depth + 1) : report(inner);
  });
}

const partsOf = (value: object): Map<string, unknown> => new Map(Object.entries(value));

function joined(path: string, name: string, isPlace: boolean): string {
  if (isPlace) return `${path}[${name}]`;
  return path === "" ? name : `${path}.${name}`;
}

const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;
