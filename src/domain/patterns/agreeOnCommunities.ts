import { findCommunities } from "./findCommunities";
import type { Links } from "./readGraph";

const RUNS = 5;
const RESOLUTION = 2;
/** A few tickets about one thing are one thing: small collections are divided less. */
const SMALL_COLLECTION = 200;
/** How much a link within a known group gains, so that groups do not change for nothing. */
const LOYALTY = 1.5;

/**
 * Divides a graph by the consent of several divisions.
 *
 * One division depends on the order in which nodes were visited; links weigh
 * as much as the share of divisions that kept their ends together, and the
 * graph is divided once more.
 *
 * @param before - The known group of a node.
 * @param division - Above 1 makes more and smaller groups.
 * @see https://www.nature.com/articles/srep00336 (Lancichinetti, Fortunato)
 */
export function agreeOnCommunities(
  size: number,
  links: Links,
  { before, division }: { before: (node: number) => number | null; division: number },
): Int32Array {
  const resolution = (division * RESOLUTION * size) / (size + SMALL_COLLECTION);
  const runs = Array.from({ length: RUNS }, (_, run) =>
    findCommunities(size, links, { resolution, seed: run + 1 }),
  );
  const weights = links.weights.map((weight, k) => {
    const from = links.from[k] ?? 0;
    const to = links.to[k] ?? 0;
    let together = 0;
    for (const run of runs) if (run[from] === run[to]) together += 1;
    const known = before(from);
    const loyalty = known !== null && known === before(to) ? LOYALTY : 0;
    return weight * (together / RUNS + loyalty) + 1e-9;
  });
  return findCommunities(size, { ...links, weights }, { resolution, seed: RUNS + 1 });
}
