import { dimensionsOf, fitSpace, placeIn, type Point, type Space, vectorIn } from "./fitSpace";
import { addNeighbor, neighborsOf } from "./linkPoints";
import type { Measures } from "./measureTicket";
import type { MakeIndex, Neighbor, NeighborIndex } from "./neighborIndex";

/** A ticket seen in today's space, with those most like it among the remembered ones. */
export type Seen = { readonly point: Point; readonly neighbors: Neighbor[] };

/** A ticket that is remembered. */
export type Member = {
  readonly key: string;
  readonly measures: Measures;
  group: number | null;
  confidence: number;
};

/** A remembered ticket as it is seen today. */
export type Held = Member & { seen: Seen };

const GLANCED_AT = 12;

/** Tickets in memory, each under a number that rises with its arrival and never comes again. */
export type Shelf = {
  /** The remembered tickets, oldest first. */
  readonly held: ReadonlyMap<number, Held>;
  /** How many were ever put here. */
  readonly arrived: () => number;
  /** Sees a ticket beside those remembered. */
  readonly look: (measures: Measures) => Seen;
  /** The same at a glance: only a few neighbors, by their vectors alone. */
  readonly glance: (measures: Measures) => Neighbor[];
  readonly put: (member: Member) => void;
  readonly remove: (at: number) => void;
  /** Learns anew what is typical, and sees all tickets in its light. */
  readonly learn: () => void;
  readonly space: () => Space;
};

/**
 * Makes an empty shelf.
 *
 * @param makeIndex - Where vectors are kept and searched.
 * @param usual - `usualTexts`, measured.
 * @param dimensions - Of the sentence encoder's vectors; 0 without one.
 */
export function makeShelf(
  makeIndex: MakeIndex,
  usual: readonly Measures[],
  dimensions: number,
): Shelf {
  const held = new Map<number, Held>();
  let arrived = 0;
  let space = fitSpace([], usual, dimensions);
  let index: NeighborIndex = makeIndex(dimensionsOf(space));
  /** Placing and then remembering the same ticket looks only once. */
  let last: { measures: Measures; seen: Seen } | null = null;
  let glanced: { measures: Measures; vector: Point["vector"] } | null = null;

  const pointAt = (at: number): Point | undefined => held.get(at)?.seen.point;

  function vectorOf(measures: Measures): Point["vector"] {
    if (glanced?.measures !== measures) glanced = { measures, vector: vectorIn(space, measures) };
    return glanced.vector;
  }

  function look(measures: Measures): Seen {
    if (last?.measures === measures) return last.seen;
    const point = placeIn(space, measures, vectorOf(measures));
    last = { measures, seen: { point, neighbors: neighborsOf(point, index, pointAt) } };
    return last.seen;
  }

  /** Enters a ticket in the index and in the lists of its neighbors. */
  function enter(at: number, { point, neighbors }: Seen): void {
    index.add(at, point.vector);
    for (const { at: other, likeness } of neighbors) {
      addNeighbor(held.get(other)?.seen.neighbors ?? [], { at, likeness });
    }
    last = null;
  }

  return {
    held,
    arrived: () => arrived,
    look,
    glance: (measures) => index.nearest(vectorOf(measures), GLANCED_AT),
    space: () => space,
    put(member) {
      const seen = look(member.measures);
      held.set(arrived, { ...member, seen });
      enter(arrived, seen);
      arrived += 1;
    },
    remove(at) {
      if (!held.delete(at)) return;
      index.remove(at);
      last = null;
    },
    learn() {
      const members = [...held.entries()];
      space = fitSpace(
        members.map(([, { measures }]) => measures),
        usual,
        dimensions,
      );
      index = makeIndex(dimensionsOf(space));
      last = null;
      glanced = null;
      held.clear();
      for (const [at, member] of members) {
        member.seen = look(member.measures);
        held.set(at, member);
        enter(at, member.seen);
      }
    },
  };
}
