import { en as chrono } from "chrono-node";
import { ownWords } from "../../tickets/ownWords";
import { DAY_MS } from "../calendar/businessClock";
import { fromWallMs, toWallMs } from "../calendar/zone";
import { endOfDay, type Said } from "./endOfDay";
import type { Grammar } from "./grammar";
import { readCommitments } from "./readCommitments";
import { readTime } from "./readTime";
import { sentencesOf } from "./sentencesOf";

export type FoundPromise = {
  readonly text: string;
  readonly kind: "explicit" | "vague";
  readonly dueAt: number;
};

const LONGEST_TEXT = 300;
const MOST_SENTENCES = 200;
/** A time further away than this was read wrongly. */
const LONGEST_WAIT_MS = 400 * DAY_MS;

/**
 * The time at which a public comment of ours says that the customer hears or gets something.
 *
 * Quotes, questions, negations, past events and conditions that are not met promise nothing. Of two
 * times the later counts. A commitment to tell the customer something without a time is vague, and
 * due when the next working day ends.
 *
 * @param text - The comment as written; untrusted.
 * @param at - When it was written; milliseconds, UTC.
 */
export function findPromise(text: string, at: number, clock: Said["clock"]): FoundPromise | null {
  const said = { at, clock };
  let best: FoundPromise | null = null;
  for (const sentence of sentencesOf(ownWords(text)).slice(0, MOST_SENTENCES)) {
    const found = promiseIn(sentence, said);
    if (found === null) continue;
    if (best === null || isBetter(found, best)) best = found;
  }
  return best;
}

function isBetter(one: Due, other: Due): boolean {
  if (one.kind !== other.kind) return one.kind === "explicit";
  return one.dueAt > other.dueAt;
}

function promiseIn(sentence: string, said: Said): FoundPromise | null {
  let best: Due | null = null;
  for (const { grammar, commitments, isRefused } of readCommitments(sentence)) {
    let found: Due | null = null;
    for (const { part, others } of commitments) {
      const due = dueIn(part, others, grammar, said);
      if (due !== null && (found === null || isBetter(due, found))) found = due;
    }
    // Kindred languages share their verbs: what one of them refuses, no other may promise.
    if (found === null && isRefused) return null;
    if (found !== null && (best === null || isBetter(found, best))) best = found;
  }
  return best === null ? null : { ...best, text: sentence.slice(0, LONGEST_TEXT) };
}

type Due = Omit<FoundPromise, "text">;

function dueIn(part: string, others: readonly string[], grammar: Grammar, said: Said): Due | null {
  const time = [part, ...others].reduce<number | null>(
    (known, one) => known ?? timeIn(one, grammar, said),
    null,
  );
  if (time !== null) {
    if (time <= said.at || time - said.at > LONGEST_WAIT_MS) return null;
    return { kind: "explicit", dueAt: time };
  }
  const isTelling = grammar.tells.test(part) || grammar.soon.test(part);
  return isTelling ? { kind: "vague", dueAt: nextWorkingDayEnds(said) } : null;
}

/** The time by our own grammar, else by chrono, which knows rarer ways to say it in English. */
function timeIn(part: string, grammar: Grammar, said: Said): number | null {
  const own = readTime(part, grammar.times, said);
  if (own !== null || grammar.language !== "en") return own;
  return /\b(?:\d{1,2}(?:st|nd|rd|th)|fortnight|months?)\b/.test(part)
    ? byChrono(part, said)
    : null;
}

function byChrono(part: string, said: Said): number | null {
  const { timeZone } = said.clock;
  const wall = toWallMs(said.at, timeZone);
  const found = chrono
    .parse(part, { instant: new Date(wall), timezone: 0 }, { forwardDate: true })
    .at(-1);
  if (found === undefined) return null;
  const due = found.start.date().getTime();
  if (found.start.isCertain("hour")) return fromWallMs(due, timeZone);
  return endOfDay(Math.floor(due / DAY_MS), said);
}

function nextWorkingDayEnds(said: Said): number {
  return endOfDay(said.clock.dayOf(said.at) + 1, said);
}
