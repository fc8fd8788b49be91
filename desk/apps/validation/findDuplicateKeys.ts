/** An object or, without keys, an array that is open at a place of the text. */
type Level = { readonly keys: Set<string> | null; name: string; place: number };

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

/**
 * Keys that stand twice in one object of a JSON text, by path: `parameters.0.name`.
 *
 * `JSON.parse` silently keeps the last one, Zendesk's validator does not accept them.
 *
 * @param json - Valid JSON.
 */
export function findDuplicateKeys(json: string): string[] {
  const found: string[] = [];
  const open: Level[] = [];
  let text = "";
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === ":") {
      if (isTwice(open.at(-1), text)) found.push(open.map(nameOf).join("."));
    } else text = move(open, token);
  }
  return found;
}

/** Goes in, out or on; a text comes back, for it may be a key. */
function move(open: Level[], token: string): string {
  const level = open.at(-1);
  if (token === "{") open.push({ keys: new Set(), name: "", place: 0 });
  else if (token === "[") open.push({ keys: null, name: "", place: 0 });
  else if (token === "}" || token === "]") open.pop();
  else if (token === "," && level !== undefined) level.place += 1;
  return token.startsWith('"') ? String(JSON.parse(token)) : "";
}

/** Remembers a key of an object; true when the object had it already. */
function isTwice(level: Level | undefined, key: string): boolean {
  if (level?.keys == null) return false;
  const had = level.keys.has(key);
  level.keys.add(key);
  level.name = key;
  return had;
}

const nameOf = ({ keys, name, place }: Level): string => (keys === null ? String(place) : name);
