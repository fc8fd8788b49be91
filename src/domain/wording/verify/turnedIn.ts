import type { Word } from "./side";

/** Words of which one side of a statement may not have the one and the other side the other. */
const PAIRS: readonly (readonly [string, string])[] = (
  "open opens opened/closed close closes;begin begins began start starts started/end ends ended;first/second last;second/third;early earlier/late later;" +
  "keep keeps kept/delete deletes deleted erased lose lost return returned;available/unavailable;online/offline;increase increases increased/decrease decreases decreased reduced;" +
  "upload uploads/download downloads;accept accepted/reject rejected refused declined;approve approved/decline declined rejected refused;enable enabled/disable disabled;" +
  "allowed/blocked forbidden;lock locked/unlock unlocked;include included/exclude excluded;public/private;internal/external;morning/evening afternoon;left/right;" +
  "credit credited/debit debited;deposit/withdrawal;valid/invalid;higher/lower;add added/remove removed;landline landlines/mobile mobiles;buyer/seller;sender/recipient;" +
  "solved resolved fixed/closed;arrival/departure;inside/outside;above/below;import/export;install/uninstall;free/paid;on/off;red/green;yes/no;up/down;today/yesterday"
)
  .split(";")
  .flatMap((pair) => {
    const [ones = "", others = ""] = pair.split("/");
    return ones
      .split(" ")
      .flatMap((one) => others.split(" ").map((other) => [one, other] as const));
  });

const TABLE: ReadonlyMap<string, readonly string[]> = (() => {
  const table = new Map<string, string[]>();
  const add = (one: string, other: string) => table.set(one, [...(table.get(one) ?? []), other]);
  for (const [one, other] of PAIRS) {
    add(one, other);
    add(other, one);
  }
  return table;
})();

/** Pairs that turn a statement only when it is of one thing: in others both words are common. */
const STANDS_BESIDE = new Set(["on", "off", "up", "down", "right", "left", "end", "close", "no"]);

/**
 * A word of the source that the candidate lost, and its opposite that the candidate has instead; null
 * when there is none.
 */
export function turnedIn(
  source: readonly Word[],
  candidate: readonly Word[],
): readonly [string, string] | null {
  const suspects = source.filter(({ key }) => TABLE.has(key) && !STANDS_BESIDE.has(key));
  if (suspects.length === 0) return ownerTurned(source, candidate);
  const before = keysOf(source);
  const after = keysOf(candidate);
  // "rejected" and "not accepted" are one.
  if (before.has("not") !== after.has("not")) return null;
  for (const { key } of suspects) {
    const opposites = TABLE.get(key) ?? [];
    if (after.has(key) || opposites.some((other) => before.has(other))) continue;
    if (formsOf(key).some((form) => after.has(form))) continue;
    const found = opposites.find((other) => after.has(other) && !STANDS_BESIDE.has(other));
    if (found !== undefined) return [key, found];
  }
  return ownerTurned(source, candidate);
}

function keysOf(words: readonly Word[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { key, atom } of words) if (atom === null) keys.add(key);
  return keys;
}

const formsOf = (key: string): string[] => [
  `${key}s`,
  `${key}ed`,
  `${key}d`,
  key.replace(/e?[sd]$/, ""),
];

/** "our mistake" and "your mistake". */
function ownerTurned(
  source: readonly Word[],
  candidate: readonly Word[],
): readonly [string, string] | null {
  const before = ownedIn(source);
  if (before.size === 0) return null;
  for (const [thing, owners] of ownedIn(candidate)) {
    const known = before.get(thing);
    if (known === undefined || [...owners].some((owner) => known.has(owner))) continue;
    return [`${[...known].join()} ${thing}`, `${[...owners].join()} ${thing}`];
  }
  return null;
}

const OWNERS: ReadonlyMap<string, string> = new Map([
  ["our", "our"],
  ["my", "our"],
  ["your", "your"],
]);

function ownedIn(words: readonly Word[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owned = new Map<string, Set<string>>();
  for (const [index, { key }] of words.entries()) {
    const owner = OWNERS.get(key);
    const thing = words[index + 1];
    if (owner === undefined || thing === undefined || thing.atom !== null) continue;
    owned.set(thing.key, (owned.get(thing.key) ?? new Set()).add(owner));
  }
  return owned;
}
