import type { Facts, Mark, Setting } from "./facts";
import { firstFrom } from "./firstFrom";
import { isItStint, type Stint, teamOfStint } from "./readStints";

/** A return to a group that the ticket had left, and from when on it counts. */
export type Return = Mark & { readonly groupId: number; readonly countsFrom: number };

type Visit = Stint & { readonly team: number; readonly leftAt: number | null };

/** What the visits that have ended say; the last visit is looked at anew each time. */
type Walk = {
  /** What the count rests on beside the visits; when it changes, the count begins again. */
  readonly key: string;
  /** How many stints were read. */
  read: number;
  open: Visit | null;
  readonly seen: Set<number>;
  /** Visits that were no talk: how many, the team of the last, where each team and IT was last. */
  kept: number;
  lastTeam: number | null;
  readonly lastOf: Map<number, number>;
  lastInIt: number;
  readonly returns: Return[];
};

/**
 * Returns as condition C9 counts them: across the border of IT
 * or among IT groups, with groups that count as one team taken together.
 *
 * A return to a customer-facing group for talking is good: when the customer hears from us within
 * the time that C3 gives the owner, the visit does not count, nor the way back from it.
 *
 * Reads each group once, so that a ticket with thousands of moves takes no longer than they do.
 */
export function countReturns(facts: Facts, setting: Setting): readonly Return[] {
  const key = `${facts.priority} ${facts.brandId} ${facts.thresholds.C3[facts.priority]}`;
  const known = walks.get(facts);
  const walk = known?.key === key ? known : newWalk(key);
  walks.set(facts, walk);
  for (; walk.read < facts.begun; walk.read += 1) {
    const stint = facts.stints[walk.read];
    if (stint !== undefined) take(walk, stint, facts, setting);
  }
  if (walk.open === null || isTalk(walk, walk.open, facts, setting)) return walk.returns;
  const last = returnIn(walk, walk.open, facts, setting);
  return last === null ? walk.returns : [...walk.returns, last];
}

const walks = new WeakMap<Facts, Walk>();

const newWalk = (key: string): Walk => ({
  key,
  read: 0,
  open: null,
  seen: new Set(),
  kept: 0,
  lastTeam: null,
  lastOf: new Map(),
  lastInIt: -1,
  returns: [],
});

function take(walk: Walk, stint: Stint, facts: Facts, setting: Setting): void {
  const team = teamOfStint(stint, setting.people);
  if (walk.open !== null) {
    if (walk.open.team === team) return;
    close(walk, { ...walk.open, leftAt: stint.at }, facts, setting);
  }
  // What a re-organization moved did not come back; the count begins again.
  if (setting.surroundings.bulkMoves.has(stint.auditId)) forget(walk);
  walk.open = { ...stint, team, leftAt: null };
}

function close(walk: Walk, visit: Visit, facts: Facts, setting: Setting): void {
  const wasTalk = isTalk(walk, visit, facts, setting);
  walk.seen.add(visit.team);
  if (wasTalk || walk.lastTeam === visit.team) return;
  const back = returnIn(walk, visit, facts, setting);
  if (back !== null) walk.returns.push(back);
  walk.lastOf.set(visit.team, walk.kept);
  if (isItStint(visit, setting.people)) walk.lastInIt = walk.kept;
  walk.lastTeam = visit.team;
  walk.kept += 1;
}

function forget(walk: Walk): void {
  walk.seen.clear();
  walk.kept = 0;
  walk.lastTeam = null;
  walk.lastOf.clear();
  walk.lastInIt = -1;
  walk.returns.length = 0;
}

/** The visit as a return, or null when it is none that counts. */
function returnIn(walk: Walk, visit: Visit, facts: Facts, setting: Setting): Return | null {
  const { people } = setting;
  const before = walk.lastOf.get(visit.team);
  if (before === undefined || walk.lastTeam === visit.team) return null;
  if (!isItStint(visit, people) && walk.lastInIt <= before) return null;
  const mayTalk = walk.returns.length === 0 && isFront(visit, setting);
  return {
    at: visit.at,
    auditId: visit.auditId,
    groupId: visit.groupId,
    // The benefit of the doubt is given once; the second time it comes back, it has come back.
    countsFrom: mayTalk ? talkUntil(visit, facts, setting) : visit.at,
  };
}

function isTalk(walk: Walk, visit: Visit, facts: Facts, setting: Setting): boolean {
  if (!walk.seen.has(visit.team) || !isFront(visit, setting)) return false;
  const until = talkUntil(visit, facts, setting);
  const first = facts.contacts[firstFrom(facts.contacts, visit.at)];
  return first !== undefined && first.at <= until;
}

const isFront = ({ isOutside, groupId }: Visit, { people }: Setting): boolean =>
  !isOutside && people.isCustomerGroup(groupId);

/** Until when a word to the customer makes a return good; leaving earlier ends the time. */
function talkUntil(visit: Visit, facts: Facts, { clock }: Setting): number {
  const limit = clock.exceeds(visit.at, facts.thresholds.C3[facts.priority]);
  return visit.leftAt === null ? limit : Math.min(limit, visit.leftAt);
}
