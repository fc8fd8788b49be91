/** One mail that a rule sent, as audits tell it. */
export type SentByRule = {
  readonly ruleId: string;
  /** Ids of the customers it went to. */
  readonly recipients: readonly string[];
  /** ISO instant. */
  readonly at: string;
};

/** Customers, each counted once, whom a rule reached in the last 30 and 90 days. */
export type Reach = { readonly reach30: number; readonly reach90: number };

const DAY_MS = 86_400_000;

/**
 * How many customers each rule reached.
 *
 * @param sent - In any order; what lies after `now` or more than 90 days before it does not count.
 * @param now - ISO instant.
 */
export function countReach(sent: Iterable<SentByRule>, now: string): ReadonlyMap<string, Reach> {
  const end = Date.parse(now);
  const customers = new Map<string, { last30: Set<string>; last90: Set<string> }>();
  for (const { ruleId, recipients, at } of sent) {
    const age = (end - Date.parse(at)) / DAY_MS;
    if (!(age >= 0 && age <= 90)) continue;
    const rule = customers.get(ruleId) ?? { last30: new Set(), last90: new Set() };
    for (const recipient of recipients) {
      rule.last90.add(recipient);
      if (age <= 30) rule.last30.add(recipient);
    }
    customers.set(ruleId, rule);
  }
  return new Map(
    [...customers].map(([ruleId, { last30, last90 }]) => [
      ruleId,
      { reach30: last30.size, reach90: last90.size },
    ]),
  );
}
