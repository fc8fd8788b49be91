import type { OwnershipStanding } from "./describeOwnership";

/** What a ticket carries of our verdict, so that views, rules and reports can use it. */
export type TicketMarks = {
  /** One tag, or none while nothing is wrong. */
  readonly tag: string | null;
  /** When the customer hears next, as the field for it takes it; null leaves the field alone. */
  readonly nextUpdate: string | null;
};

const PREFIX = "unticket_";
const TAGS: Readonly<Partial<Record<OwnershipStanding, string>>> = {
  "at-risk": `${PREFIX}at_risk`,
  unowned: `${PREFIX}unowned`,
  "promise-broken": `${PREFIX}promise_broken`,
  "closed-badly": `${PREFIX}closed_badly`,
};

/** The marks that a verdict leaves on its ticket. */
export const marksOf = (state: OwnershipStanding, nextPromiseAt: string | null): TicketMarks => ({
  tag: TAGS[state] ?? null,
  nextUpdate: nextPromiseAt,
});

/** A ticket's tags with our mark in place of an older one of ours; those of others stay. */
export function withMark(tags: readonly string[], tag: string | null): string[] {
  const ours = new Set<string>(Object.values(TAGS));
  const others = tags.filter((one) => !ours.has(one));
  return tag === null ? others : [...others, tag];
}
