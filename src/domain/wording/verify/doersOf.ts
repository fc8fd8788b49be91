import { stemOf } from "./stemOf";
import type { Word } from "./side";

/** Who does what, as far as the words beside a verb tell. */
export type Doers = ReadonlySet<string>;

const FIRM = new Set(
  "i we team somebody someone us agent technician engineer colleague staff they he she".split(" "),
);
const HELPERS = new Set(
  "will can must have has had shall need needs should may might could would do does did am is are was were to not also now already soon just then always be been going".split(
    " ",
  ),
);
const NO_VERB = new Set(
  "within at again in on by for from with about and or of the a an if when so that this it you us me your our here there who how as but because once until before after without during per more than out up down over all both".split(
    " ",
  ),
);
const BE = new Set(["be", "been", "is", "are", "was", "were", "am"]);
/** What happens to a person who "does" it. */
const RECEIVED = new Set(
  "hear get receive have find see lose need want like know expect please notice note".split(" "),
);
/** So many helping words may stand before a verb. */
const REACH = 5;

/**
 * The deeds of a statement: "firm call" for "we will call", "you call" for "please call" and "you must
 * call". Passives and verbs of those who only receive are left out.
 *
 * @param names - Lower-case names of people, who count as the firm's side.
 */
export function doersOf(words: readonly Word[], names: ReadonlySet<string>): Doers {
  const doers = new Set<string>();
  for (const [index, { key }] of words.entries()) {
    const who = whoIs(key, names);
    if (who === null) continue;
    const verb = verbAfter(words, index, names);
    if (verb !== null && !RECEIVED.has(verb)) doers.add(`${who} ${stemOf(verb)}`);
  }
  return doers;
}

/** A deed that was one side's and is the other's now; null when there is none. */
export function turnedDeed(before: Doers, after: Doers): string | null {
  for (const deed of before) {
    const [who = "", verb = ""] = deed.split(" ");
    const other = `${who === "firm" ? "you" : "firm"} ${verb}`;
    if (!after.has(deed) && after.has(other) && !before.has(other)) return verb;
  }
  return null;
}

function whoIs(key: string, names: ReadonlySet<string>): "firm" | "you" | null {
  if (FIRM.has(key) || names.has(key)) return "firm";
  return key === "you" || key === "please" || key === "kindly" ? "you" : null;
}

function verbAfter(
  words: readonly Word[],
  index: number,
  names: ReadonlySet<string>,
): string | null {
  let isPassive = false;
  for (let next = index + 1; next <= index + REACH; next += 1) {
    const word = words[next];
    if (word === undefined || word.atom !== null) return null;
    // "Tom Becker will call"
    if (names.has(word.key)) continue;
    if (!HELPERS.has(word.key)) {
      if (NO_VERB.has(word.key)) return null;
      return isPassive && !word.key.endsWith("ing") ? null : word.key;
    }
    isPassive ||= BE.has(word.key);
  }
  return null;
}
