import { countTerms, labelGroup } from "./labelGroup";
import { readTicketText } from "./readTicketText";

/** A ticket with its issue; null when it is in none. */
export type GroupedTicket = {
  readonly id: string | number;
  readonly issue: string | null;
  readonly subject?: string | undefined;
  readonly description: string;
  /** ISO time, when known. */
  readonly createdAt: string | null;
};

export type DescribedIssue = {
  readonly issue: string;
  readonly label: string;
  readonly phrases: readonly string[];
  readonly size: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly examples: readonly (string | number)[];
};

const EXAMPLES = 5;
/** Labels and examples need no more tickets than this. */
const MOST_READ = 400;

/** Says what each issue is about, largest first. Issues of one ticket are left out. */
export function describeIssues(tickets: readonly GroupedTicket[]): DescribedIssue[] {
  const issues = new Map<string, GroupedTicket[]>();
  for (const ticket of tickets) {
    if (ticket.issue === null) continue;
    const held = issues.get(ticket.issue) ?? [];
    held.push(ticket);
    issues.set(ticket.issue, held);
  }
  const repeated = [...issues].filter(([, held]) => held.length > 1);
  const everywhere = countTerms(everyNth(tickets, 20_000).map(readTicketText));
  return repeated
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([issue, held]) => {
      const read = everyNth(held, MOST_READ);
      const terms = countTerms(read.map(readTicketText));
      const { label, phrases } = labelGroup(terms, everywhere);
      const times = held.flatMap(({ createdAt }) => (createdAt === null ? [] : [createdAt])).sort();
      return {
        issue,
        label,
        phrases,
        size: held.length,
        firstSeen: times[0] ?? null,
        lastSeen: times.at(-1) ?? null,
        examples: everyNth(held, EXAMPLES).map(({ id }) => id),
      };
    });
}

/** At most `most` values, spread evenly. */
function everyNth<Value>(values: readonly Value[], most: number): Value[] {
  if (values.length <= most) return [...values];
  return Array.from(
    { length: most },
    (_, at) => values[Math.floor((at * values.length) / most)],
  ).filter((value) => value !== undefined);
}
