import type { OwnershipStanding } from "./describeOwnership";

/** What a ticket carries of our verdict, so that views, rules and reports can use it. */
export type TicketMarks = {
  /** One tag, or none while nothing is wrong. */
  readonly tag: string | null;
  /** When the customer hears next, as the field for it takes it; null leaves the field alone. */
  readonly nextUpdate: string | null;
  /** The state and what it rests on, for a field that people read; empty with nothing to say. */
  readonly words: string;
};

/** A verdict on a ticket. */
type Verdict = {
  readonly state: OwnershipStanding;
  /** ISO; null without a promise. */
  readonly nextPromiseAt: string | null;
  /** Conditions that hold and that somebody should act on, such as "C7-unanswered". */
  readonly ruleIds: readonly string[];
};

const PREFIX = "unticket_";
const TAGS: Readonly<Partial<Record<OwnershipStanding, string>>> = {
  "at-risk": `${PREFIX}at_risk`,
  unowned: `${PREFIX}unowned`,
  "promise-broken": `${PREFIX}promise_broken`,
  "closed-badly": `${PREFIX}closed_badly`,
};

const STATES: Readonly<Record<OwnershipStanding, string>> = {
  owned: "Owned",
  "at-risk": "At risk",
  unowned: "Unowned",
  "promise-broken": "Promise broken",
  "closed-badly": "Closed badly",
  "not-handed-over": "",
};

/**
 * The marks that a verdict leaves on its ticket.
 *
 * @example
 * marksOf({ state: "unowned", nextPromiseAt: null, ruleIds: ["C1-no-owner"] }).words;
 * // "Unowned: no owner (C1)"
 */
export const marksOf = ({ state, nextPromiseAt, ruleIds }: Verdict): TicketMarks => ({
  tag: TAGS[state] ?? null,
  nextUpdate: nextPromiseAt,
  words: [STATES[state], [...ruleIds].sort(byNumber).map(sayRule).join(", ")]
    .filter((part) => part !== "")
    .join(": "),
});

const byNumber = (one: string, other: string): number =>
  Number.parseInt(one.slice(1), 10) - Number.parseInt(other.slice(1), 10);

/** "C7-unanswered" as people read it: "unanswered (C7)". */
function sayRule(ruleId: string): string {
  const [condition = "", ...name] = ruleId.split("-");
  return name.length === 0 ? condition : `${name.join(" ")} (${condition})`;
}

/** A ticket's tags with our mark in place of an older one of ours; those of others stay. */
export function withMark(tags: readonly string[], tag: string | null): string[] {
  const ours = new Set<string>(Object.values(TAGS));
  const others = tags.filter((one) => !ours.has(one));
  return tag === null ? others : [...others, tag];
}
