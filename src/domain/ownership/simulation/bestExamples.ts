import type { FlagLevel } from "../judgement";

const MOST_EXAMPLES = 10;
const WEIGHTS: Readonly<Record<FlagLevel, number>> = { note: 0, amber: 1, red: 2 };

type Shown = {
  readonly ticketId: string;
  readonly ruleId: string;
  readonly level: FlagLevel;
  readonly since: string;
  readonly wroteAgainAt: string | null;
};

/**
 * The ten flags that show most: of different conditions first, then serious ones, then those after
 * which the customer wrote again, then the oldest. However the flags are cut into parts and the
 * best of the parts taken together, the answer is the same.
 */
export function bestExamples<Example extends Shown>(all: readonly Example[]): Example[] {
  const places = new Map<string, number>();
  return [...all]
    .sort(byWorth)
    .map((example) => {
      const place = places.get(example.ruleId) ?? 0;
      places.set(example.ruleId, place + 1);
      return { example, place };
    })
    .filter(({ place }) => place < MOST_EXAMPLES)
    .sort((a, b) => a.place - b.place)
    .slice(0, MOST_EXAMPLES)
    .map(({ example }) => example);
}

const worthOf = ({ level, wroteAgainAt }: Shown): number =>
  WEIGHTS[level] + (wroteAgainAt === null ? 0 : 0.5);

function byWorth(one: Shown, other: Shown): number {
  return (
    worthOf(other) - worthOf(one) ||
    compare(one.since, other.since) ||
    Number(one.ticketId) - Number(other.ticketId) ||
    compare(one.ruleId, other.ruleId)
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
