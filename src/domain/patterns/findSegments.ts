/** What a ticket is, side by side: a company, a channel, a product, an agent … */
export type Attributes = Readonly<Record<string, readonly string[]>>;

/** How often each value comes up among all tickets: dimension → value → tickets. */
export type UsualAttributes = {
  readonly tickets: number;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** A kind of customer or ticket that an issue hits more than its share. */
export type Segment = {
  readonly dimension: string;
  readonly value: string;
  /** Tickets of the issue that have it, and all tickets of the issue. */
  readonly tickets: number;
  readonly of: number;
  /** Its share among the other tickets, 0 to 1. */
  readonly usual: number;
  /** How many times its usual share; with the 95 % interval. */
  readonly times: number;
  readonly low: number;
  readonly high: number;
};

/** Fewer tickets of an issue say nothing about its customers. */
export const FEWEST_FOR_SEGMENTS = 8;
const FEWEST_WITH_VALUE = 4;
/** What is hardly more than usual is no news, however certain. */
const LEAST_TIMES = 1.3;
/** Among everything reported, one in twenty may be chance. */
const FALSE_SHARE = 0.05;
const SURE = 1.96;

/**
 * Finds what an issue's tickets have more often than all others: by the ratio of the shares, its
 * 95 % interval on the logarithm (Katz). Chance is judged by the exact hypergeometric tail
 * (Fisher's test), and by Benjamini and Hochberg's procedure over everything that could have been
 * found, so that many looks don't make chance findings.
 *
 * @param own - The tickets.
 * @param usual - All tickets of the account, the among them.
 * @returns Strongest first; empty below eight tickets, and when the issue is most of the account.
 * @see https://doi.org/10.2307/2530610
 */
export function findSegments(own: readonly Attributes[], usual: UsualAttributes): Segment[] {
  const others = usual.tickets - own.length;
  if (own.length < FEWEST_FOR_SEGMENTS || others < own.length) return [];
  const counts = countAttributes(own);
  const looked = Object.entries(counts.counts).flatMap(([dimension, values]) =>
    Object.entries(values)
      .filter(([, tickets]) => tickets >= FEWEST_WITH_VALUE)
      .map(([value, tickets]) => {
        const elsewhere = Math.max(0, (usual.counts[dimension]?.[value] ?? 0) - tickets);
        return { dimension, value, ...compare(tickets, own.length, { elsewhere, others }) };
      }),
  );
  const ranked = looked.toSorted((one, other) => one.chance - other.chance);
  const looks = Math.max(ranked.length, countFindable(usual));
  const last = ranked.findLastIndex(({ chance }, at) => chance <= (FALSE_SHARE * (at + 1)) / looks);
  return ranked
    .slice(0, last + 1)
    .filter(({ low, times }) => low > 1 && times >= LEAST_TIMES)
    .toSorted((one, other) => other.low - one.low)
    .map(({ dimension, value, tickets, of, usual: share, times, low, high }) => ({
      dimension,
      value,
      tickets,
      of,
      usual: share,
      times,
      low,
      high,
    }));
}

/** Counts values by dimension. */
export function countAttributes(tickets: readonly Attributes[]): UsualAttributes {
  const counts: Record<string, Record<string, number>> = {};
  for (const attributes of tickets) {
    for (const [dimension, values] of Object.entries(attributes)) {
      const held = (counts[dimension] ??= Object.create(null) as Record<string, number>);
      for (const value of new Set(values)) held[value] = (held[value] ?? 0) + 1;
    }
  }
  return { tickets: tickets.length, counts };
}

/** Values that are frequent enough to be found at all. */
const countFindable = ({ counts }: UsualAttributes): number =>
  Object.values(counts)
    .flatMap((values) => Object.values(values))
    .filter((tickets) => tickets >= FEWEST_WITH_VALUE).length;

function compare(
  tickets: number,
  of: number,
  { elsewhere, others }: { elsewhere: number; others: number },
) {
  // Half a ticket on either side, so that "never elsewhere" is large and not endless.
  const usual = (elsewhere + 0.5) / (others + 1);
  const times = (tickets + 0.5) / (of + 1) / usual;
  const spread = Math.sqrt(
    Math.max(1e-9, 1 / (tickets + 0.5) - 1 / (of + 1) + 1 / (elsewhere + 0.5) - 1 / (others + 1)),
  );
  return {
    tickets,
    of,
    usual,
    times,
    low: times * Math.exp(-SURE * spread),
    high: times * Math.exp(SURE * spread),
    chance: chanceOf(tickets, of, { elsewhere, others }),
  };
}

/** P(at least so many of the tickets have the value), were they drawn from all. */
function chanceOf(
  tickets: number,
  of: number,
  { elsewhere, others }: { elsewhere: number; others: number },
): number {
  const having = tickets + elsewhere;
  const all = of + others;
  const total = logChoose(all, of);
  let chance = 0;
  for (let count = tickets; count <= Math.min(of, having); count += 1) {
    chance += Math.exp(logChoose(having, count) + logChoose(all - having, of - count) - total);
  }
  return Math.min(1, chance);
}

const logChoose = (all: number, chosen: number): number =>
  chosen < 0 || chosen > all
    ? -Infinity
    : logFactorial(all) - logFactorial(chosen) - logFactorial(all - chosen);

/** Stirling's series; right to 1e-8 from 8 on, below that exact. */
function logFactorial(count: number): number {
  if (count < 8) return Math.log([1, 1, 2, 6, 24, 120, 720, 5040][count] ?? 1);
  const n = count + 1;
  return (
    (n - 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3)
  );
}
