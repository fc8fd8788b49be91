import type { Member, Shelf } from "./makeShelf";
import type { Measures } from "./measureTicket";
import type { Verdict } from "./voteForGroup";

/** Decides which tickets are worth remembering, and which are forgotten for them. */
export type Attention = {
  /** Whether something must be forgotten for each new ticket. */
  readonly isFull: () => boolean;
  /** Remembered tickets of a group. */
  readonly sizeOf: (group: number) => number;
  /** A remembered ticket with the very same words. */
  readonly copyOf: (measures: Measures) => Readonly<Member> | null;
  /** Whether a ticket teaches something. */
  readonly deserves: (measures: Measures, verdict: Verdict) => boolean;
  /** Remembers a ticket, and forgets another when there are too many. */
  readonly keep: (member: Member) => void;
  /** Counts groups anew, after they changed. */
  readonly recount: () => void;
};

/** Two say that it happened again; more of the same say nothing new. */
const MOST_COPIES = 3;
/** A group known by so many tickets learns little from one that clearly belongs. */
const WELL_KNOWN = 40;
const CLEAR = 0.7;
/** Of these, every n-th is remembered, so that memory follows how a group changes. */
const EVERY = 20;
/** One that is not so clear counts as several. */
const UNCLEAR_COUNTS = 4;
/** The last tickets of a group that was an issue are kept, so that it is known when it is back. */
const KEEPSAKES = 3;
const AN_ISSUE = 5;
/** As far as is looked for something to forget that is nobody's keepsake. */
const MOST_LOOKED_AT = 4000;

/** @param most - Tickets remembered at most. */
export function makeAttention(shelf: Shelf, most: number): Attention {
  const { held } = shelf;
  const sizes = new Map<number, number>();
  const issues = new Set<number>();
  const copies = new Map<string, number[]>();
  let passed = 0;

  const sizeOf = (group: number): number => sizes.get(group) ?? 0;

  function resize(group: number | null, change: number): void {
    if (group === null) return;
    const size = sizeOf(group) + change;
    if (size > 0) sizes.set(group, size);
    else sizes.delete(group);
    if (size >= AN_ISSUE) issues.add(group);
  }

  function forgetOne(): void {
    const oldest = chooseForgotten();
    const member = held.get(oldest);
    if (member === undefined) return;
    shelf.remove(oldest);
    resize(member.group, -1);
    const same = copies.get(member.measures.plain)?.filter((at) => at !== oldest) ?? [];
    if (same.length > 0) copies.set(member.measures.plain, same);
    else copies.delete(member.measures.plain);
  }

  function chooseForgotten(): number {
    let first = -1;
    let looked = 0;
    for (const [at, { group }] of held) {
      if (first < 0) first = at;
      const isKeepsake = group !== null && issues.has(group) && sizeOf(group) <= KEEPSAKES;
      if (!isKeepsake) return at;
      looked += 1;
      if (looked >= MOST_LOOKED_AT) break;
    }
    return first;
  }

  return {
    isFull: () => held.size >= most,
    sizeOf,
    copyOf({ plain }) {
      const [first] = copies.get(plain) ?? [];
      return first === undefined ? null : (held.get(first) ?? null);
    },
    deserves({ plain }, { group, confidence }) {
      if ((copies.get(plain)?.length ?? 0) >= MOST_COPIES) return false;
      if (held.size < most || group === null || sizeOf(group) < WELL_KNOWN) return true;
      passed += confidence < CLEAR ? UNCLEAR_COUNTS : 1;
      if (passed < EVERY) return false;
      passed = 0;
      return true;
    },
    keep(member) {
      const at = shelf.arrived();
      shelf.put(member);
      resize(member.group, 1);
      const same = copies.get(member.measures.plain);
      if (same === undefined) copies.set(member.measures.plain, [at]);
      else same.push(at);
      if (held.size > most) forgetOne();
    },
    recount() {
      sizes.clear();
      for (const { group } of held.values()) resize(group, 1);
      for (const group of issues) if (!sizes.has(group)) issues.delete(group);
    },
  };
}
