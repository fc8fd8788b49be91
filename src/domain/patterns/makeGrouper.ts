import { crowdingOf, easeCrowding } from "./easeCrowding";
import { findThemes } from "./findThemes";
import type { Space } from "./fitSpace";
import { type Grain, groupPoints } from "./groupPoints";
import { type Decisions, holdDecisions, issuesLeft } from "./holdDecisions";
import { makeAttention } from "./makeAttention";
import { type Held, makeShelf, type Member, type Seen } from "./makeShelf";
import { type Matching, matchGroups } from "./matchGroups";
import type { Measures } from "./measureTicket";
import { middlesOf } from "./middlesOf";
import type { MakeIndex, Neighbor } from "./neighborIndex";
import { type Verdict, voteForGroup } from "./voteForGroup";

/** What groups tickets: it remembers what they teach, learns from it and places new ones. */
export type Grouper = {
  /** The remembered tickets, oldest first. */
  readonly members: () => readonly Readonly<Held>[];
  /** How many tickets were ever remembered. */
  readonly arrived: () => number;
  /** Says where a ticket belongs, without remembering it. */
  readonly place: (measures: Measures) => Verdict;
  /** Remembers a ticket as one of a group, or of none, unless there is nothing to learn from it. */
  readonly remember: (key: string, measures: Measures, verdict: Verdict) => void;
  /** A number no group has had. */
  readonly newGroup: () => number;
  /** Learns anew what is typical; past tickets are seen in its light. */
  readonly learn: () => void;
  /**
   * Finds the groups of all remembered tickets anew; known groups keep their numbers, and what
   * people decided stands.
   */
  readonly consolidate: (decisions?: Decisions) => Pick<Matching, "merged">;
  /** The theme of each group, by its number. */
  readonly themes: () => Map<number, number>;
  /** The middle of each group's vectors, of length 1. */
  readonly middles: () => Map<number, Float32Array<ArrayBuffer>>;
  /** What is typical, as learned last. */
  readonly space: () => Space;
};

export type GrouperOptions = {
  /** Of the sentence encoder's vectors; 0 without one. */
  readonly dimensions: number;
  /** Numbers from here on are free for new groups. */
  readonly firstGroup?: number;
  /** Tickets kept in memory: some kilobytes each. */
  readonly mostRemembered?: number;
  readonly grain?: Grain;
};

const MOST_REMEMBERED = 12_000;
/** Of longer texts, vectors alone do not tell which are about the same; see `likeness`. */
const SHORT_TEXT = 40;

/**
 * Makes a grouper.
 *
 * @param makeIndex - Where vectors are kept and searched.
 * @param usual - `usualTexts`, measured.
 */
export function makeGrouper(
  makeIndex: MakeIndex,
  usual: readonly Measures[],
  options: GrouperOptions,
): Grouper {
  const { dimensions, firstGroup = 1, mostRemembered = MOST_REMEMBERED, grain } = options;
  const shelf = makeShelf(makeIndex, usual, dimensions);
  const attention = makeAttention(shelf, mostRemembered);
  let next = firstGroup;
  let crowding: { around: ReadonlyMap<number, number>; usual: number } | null = null;

  const groups = {
    groupOf: (at: number): number | null => shelf.held.get(at)?.group ?? null,
    sizeOf: attention.sizeOf,
  };

  /** Learns how crowded it is around each remembered ticket; answers them with crowding eased. */
  function easeAll(): Seen[] {
    const around = new Map<number, number>();
    let sum = 0;
    for (const [at, { seen }] of shelf.held) {
      const own = crowdingOf(seen.neighbors);
      around.set(at, own);
      sum += own;
    }
    crowding = { around, usual: sum / Math.max(1, around.size) };
    return Array.from(shelf.held.values(), ({ seen }) => ({
      point: seen.point,
      neighbors: [...eased(seen.neighbors)],
    }));
  }

  function eased(neighbors: readonly Neighbor[]): readonly Neighbor[] {
    if (crowding === null) return neighbors;
    const { around, usual } = crowding;
    return easeCrowding(neighbors, (at) => around.get(at) ?? usual, usual);
  }

  /** Finds groups, and says which known ones they continue. */
  function regroup(members: readonly Member[]) {
    const places = new Map([...shelf.held.keys()].map((at, place) => [at, place]));
    const placeOf = (at: number) => places.get(at);
    const before = (place: number) => members[place]?.group ?? null;
    const seen = easeAll();
    const found = groupPoints(seen, { placeOf, before, grain });
    const matching = matchGroups(
      members.map(({ group }) => group),
      found.map(({ group }) => group),
    );
    const numbers = matching.continues.map((known) => known ?? next++);
    const regrouped = members.map(({ key, group }, at) => {
      const number = found[at]?.group ?? null;
      return { key, before: group, found: number === null ? null : (numbers[number] ?? null) };
    });
    const alike = (place: number) => mostAlike(seen[place]).flatMap((at) => placeOf(at) ?? []);
    return { alike, found, matching, regrouped };
  }

  return {
    members: () => [...shelf.held.values()],
    arrived: shelf.arrived,
    newGroup: () => next++,
    learn: shelf.learn,
    space: shelf.space,
    place(measures) {
      const known = attention.copyOf(measures);
      if (known?.group != null) return { group: known.group, confidence: 1 };
      if (attention.isFull() && measures.length <= SHORT_TEXT && !measures.isAutomatic) {
        return voteForGroup(measures, eased(shelf.glance(measures)), groups);
      }
      const { point, neighbors } = shelf.look(measures);
      return voteForGroup(point, eased(neighbors), groups);
    },
    remember(key, measures, verdict) {
      if (attention.deserves(measures, verdict)) attention.keep({ key, measures, ...verdict });
    },
    consolidate(decisions) {
      const members = [...shelf.held.values()];
      const before = members.map(({ group }) => group);
      const { alike, found, matching, regrouped } = regroup(members);
      const after =
        decisions === undefined
          ? regrouped.map((ticket) => ticket.found)
          : holdDecisions(regrouped, decisions, alike);
      for (const [at, member] of members.entries()) {
        member.group = after[at] ?? null;
        member.confidence = found[at]?.confidence ?? 0;
      }
      attention.recount();
      return decisions === undefined ? matching : { merged: issuesLeft(before, after) };
    },
    themes() {
      const middles = middlesOf(shelf.held.values());
      const themes = findThemes([...middles.values()]);
      return new Map([...middles.keys()].map((group, at) => [group, themes[at] ?? 0]));
    },
    middles: () => middlesOf(shelf.held.values()),
  };
}

const mostAlike = (seen: Seen | undefined): number[] =>
  [...(seen?.neighbors ?? [])]
    .sort((one, other) => other.likeness - one.likeness)
    .map(({ at }) => at);
