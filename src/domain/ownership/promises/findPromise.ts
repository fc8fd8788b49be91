import { en as chrono } from "chrono-node";
import { ownWords } from "../../tickets/ownWords";
import { DAY_MS } from "../calendar/businessClock";
import { fromWallMs, toWallMs } from "../calendar/zone";
import { endOfDay, type Said } from "./endOfDay";
import type { Grammar } from "./grammar";
import { grammars } from "./grammars/index";
import { readTime } from "./readTime";
import { sentencesOf } from "./sentencesOf";

export type FoundPromise = {
  readonly text: string;
  readonly kind: "explicit" | "vague";
  readonly dueAt: number;
};

const LONGEST_TEXT = 300;
/** A promise stands in a sentence that a customer can read. */
const LONGEST_SENTENCE = 600;
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
  if (sentence.length > LONGEST_SENTENCE || sentence.endsWith("?")) return null;
  const lower = sentence.toLowerCase().replace(/\b([ap])\.\s?m\b\.?/g, "$1m");
  let best: Due | null = null;
  for (const grammar of grammars) {
    if (!grammar.commits.test(lower)) continue;
    const found = committed(grammar.spell?.(lower) ?? lower, grammar, said);
    // Kindred languages share their verbs: what one of them refuses, no other may promise.
    if (found === "refused") return null;
    if (found !== null && (best === null || isBetter(found, best))) best = found;
  }
  return best === null ? null : { ...best, text: sentence.slice(0, LONGEST_TEXT) };
}

type Due = Omit<FoundPromise, "text">;

function committed(lower: string, grammar: Grammar, said: Said): Due | "refused" | null {
  const plain = lower.replace(grammar.courtesies, " ");
  if (grammar.conditions.test(plain)) return "refused";
  const parts = plain.split(grammar.joints);
  const committing = parts.filter((part) => grammar.commits.test(part));
  const found = committing
    .filter((part) => !grammar.blocks.test(part))
    .flatMap((part) => dueIn(part, beside(parts, part, grammar), grammar, said) ?? [])
    .reduce<Due | null>((best, due) => (best === null || isBetter(due, best) ? due : best), null);
  if (found !== null) return found;
  return committing.some((part) => grammar.blocks.test(part)) ? "refused" : null;
}

/** Parts around a commitment whose time is the commitment's when it names none itself. */
function beside(parts: readonly string[], part: string, grammar: Grammar): readonly string[] {
  const at = parts.indexOf(part);
  const [before, after] = [parts[at - 1], parts[at + 1]];
  const isFree = (one: string) => !grammar.commits.test(one) && !grammar.blocks.test(one);
  return [
    ...(after !== undefined && isFree(after) ? [after] : []),
    ...(before !== undefined && isFree(before) && grammar.leads.test(before) ? [before] : []),
  ];
}

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
