import type { FactKind } from "./fact";

/** A fact that begins where its matcher was asked, up to `end`. */
export type Match = { readonly kind: FactKind; readonly end: number };

/**
 * Finds the next occurrence of a needle at or after a position, -1 when there is none.
 * Remembers what it found, so that asking again and again while moving right stays linear.
 */
type Finder = (needle: string, from: number) => number;

/** What every matcher reads: the text, and a finder over it. */
export type Scan = { readonly text: string; readonly find: Finder; readonly isHtml: boolean };

/** @returns A scan over `text`; `isHtml` switches on entities and every kind of tag. */
export function openScan(text: string, isHtml: boolean): Scan {
  const known = new Map<string, { from: number; found: number }>();
  const find: Finder = (needle, from) => {
    const last = known.get(needle);
    if (last !== undefined && from >= last.from && (last.found === -1 || last.found >= from)) {
      return last.found;
    }
    const found = text.indexOf(needle, from);
    known.set(needle, { from, found });
    return found;
  };
  return { text, find, isHtml };
}

/** Where a sticky pattern ends when it matches at `at`; -1 when it does not. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
