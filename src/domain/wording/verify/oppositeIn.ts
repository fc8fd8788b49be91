import { isKnownWord } from "./isKnownWord";
import type { Word } from "./side";

const PAIRS: readonly (readonly [string, string])[] = (
  "from/to in/out on/off above/below over/under up/down with/without first/last more/less most/least sent/received send/receive add/remove added/removed import/export " +
  "upload/download buy/sell open/closed open/close opened/closed start/stop begin/end started/stopped online/offline login/logout left/right early/late earlier/later high/low higher/lower " +
  "best/worst always/never public/private internal/external old/new previous/next success/failure successful/failed allow/block enable/disable increase/decrease " +
  "increased/decreased raise/lower win/lose correct/wrong true/false same/different possible/impossible " +
  "buyer/seller sender/recipient debit/credit deposit/withdrawal lock/unlock locked/unlocked subscribe/unsubscribe install/uninstall minimum/maximum everybody/nobody everything/nothing all/most all/none both/neither " +
  "inside/outside forward/back backward/forward join/leave arrive/leave give/take remember/forget keep/delete save/delete active/inactive before/after daily/weekly weekly/monthly monthly/yearly daily/hourly daily/monthly once/twice single/double half/full"
)
  .split(" ")
  .map((pair) => {
    const [one = "", other = ""] = pair.split("/");
    return [one, other];
  });

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const table = new Map<string, Set<string>>();
  const add = (one: string, other: string) =>
    table.set(one, (table.get(one) ?? new Set()).add(other));
  for (const [one, other] of PAIRS) {
    add(one, other);
    add(other, one);
  }
  return table;
})();

const PREFIX = /^(?:un|in|im|il|ir|dis|de|mis|non)(?=\p{L}{3})/u;

/** A word that was taken out and its opposite that was put in at the same place; null when there is none. */
export function oppositeIn(
  removed: readonly Word[],
  inserted: readonly Word[],
): readonly [string, string] | null {
  if (inserted.some(({ key }) => key === "not") !== removed.some(({ key }) => key === "not")) {
    return null;
  }
  for (const { key: before, atom } of removed) {
    if (atom !== null || inserted.some(({ key }) => key === before)) continue;
    const after = inserted.find(
      ({ key, atom: fact }) => fact === null && areOpposites(before, key),
    );
    if (after !== undefined) return [before, after.key];
  }
  return null;
}

function areOpposites(one: string, other: string): boolean {
  const known = OPPOSITES.get(one);
  if (known?.has(other) === true) return true;
  if (PREFIX.test(one) && one.replace(PREFIX, "") === other) return true;
  if (PREFIX.test(other) && other.replace(PREFIX, "") === one) return true;
  return known !== undefined && other.length > 4 && isKnownWord(other, known);
}
