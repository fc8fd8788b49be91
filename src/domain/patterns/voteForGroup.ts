import { LIKE } from "./linkPoints";
import type { Neighbor } from "./neighborIndex";

/** Where a ticket belongs: a group, or null when none is near; and how sure, 0 to 1. */
export type Verdict = { readonly group: number | null; readonly confidence: number };

/** What is known about groups. */
export type Groups = {
  /** The group of a neighbor; null when it is in none. */
  readonly groupOf: (at: number) => number | null;
  /** How many tickets a group holds. */
  readonly sizeOf: (group: number) => number;
};

/** Neighbors that are only related count, too, when a large group holds most of them. */
const RELATED = 0.35;
const RELATED_LOOKED_AT = 10;
const RELATED_SHARE = 0.5;
const LARGE = 10;
/** A long report says enough to be known by; only short messages are drawn. */
const SHORT_TEXT = 40;
const LEAST_WEIGHT = 0.1;
const NOWHERE: Verdict = { group: null, confidence: 0 };

/**
 * Lets the neighbors of a ticket say which group it belongs to.
 *
 * @param length - Words of the ticket.
 * @param neighbors - Most alike first.
 */
export function voteForGroup(
  { length }: { readonly length: number },
  neighbors: readonly Neighbor[],
  { groupOf, sizeOf }: Groups,
): Verdict {
  const near = neighbors.filter(({ likeness }) => likeness >= LIKE);
  const close = winner(near, groupOf, (like) => like - LIKE + LEAST_WEIGHT);
  if (close !== null)
    return { group: close.group, confidence: 0.5 + 0.5 * close.share * closeness(near) };

  if (length > SHORT_TEXT) return NOWHERE;
  const related = neighbors
    .slice(0, RELATED_LOOKED_AT)
    .filter(({ likeness }) => likeness >= RELATED);
  const drawn = winner(related, groupOf, (like) => like);
  if (
    drawn === null ||
    drawn.share < RELATED_SHARE ||
    drawn.mass < 1 ||
    sizeOf(drawn.group) < LARGE
  ) {
    return NOWHERE;
  }
  return { group: drawn.group, confidence: 0.5 * drawn.share };
}

function winner(
  neighbors: readonly Neighbor[],
  groupOf: (at: number) => number | null,
  weightOf: (likeness: number) => number,
) {
  const votes = new Map<number, number>();
  let all = 0;
  for (const { at, likeness } of neighbors) {
    const weight = weightOf(likeness);
    all += weight;
    const group = groupOf(at);
    if (group !== null) votes.set(group, (votes.get(group) ?? 0) + weight);
  }
  let best: { group: number; mass: number; share: number } | null = null;
  for (const [group, mass] of votes) {
    if (mass > (best?.mass ?? 0)) best = { group, mass, share: mass / all };
  }
  return best;
}

/** How far the best neighbor is past the threshold, 0 to 1. */
const closeness = (near: readonly Neighbor[]): number =>
  Math.min(1, ((near[0]?.likeness ?? LIKE) - LIKE) / (0.8 - LIKE));
