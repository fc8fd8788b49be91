import type { Facts, Mark, Setting } from "./facts";
import type { Stint } from "./readStints";

/** A return to a group that the ticket had left, and from when on it counts. */
export type Return = Mark & { readonly groupId: number; readonly countsFrom: number };

type Visit = Stint & { readonly team: number; readonly leftAt: number | null };

/**
 * Returns as condition C9 counts them: across the border of IT
 * or among IT groups, with groups that count as one team taken together.
 *
 * A return to a customer-facing group for talking is good: when the customer hears from us within
 * the time that C3 gives the owner, the visit does not count, nor the way back from it.
 */
export function countReturns(facts: Facts, setting: Setting): readonly Return[] {
  const key = `${facts.begun} ${facts.contacts.length} ${facts.priority} ${facts.brandId}`;
  const known = counted.get(facts);
  if (known?.key === key) return known.returns;
  const returns = returnsIn(withoutTalks(visitsOf(facts, setting), facts, setting), facts, setting);
  counted.set(facts, { key, returns });
  return returns;
}

/** Most audits change nothing that the count rests on. */
const counted = new WeakMap<Facts, { key: string; returns: readonly Return[] }>();

function returnsIn(visits: readonly Visit[], facts: Facts, setting: Setting): readonly Return[] {
  const { people } = setting;
  const returns: Return[] = [];
  visits.forEach((visit, at) => {
    const before = visits.slice(0, at).findLastIndex(({ team }) => team === visit.team);
    if (before < 0) return;
    const away = visits.slice(before + 1, at);
    const touchesIt =
      people.isIt(visit.groupId) || away.some(({ groupId }) => people.isIt(groupId));
    if (!touchesIt) return;
    const mayTalk = returns.length === 0 && people.isCustomerGroup(visit.groupId);
    returns.push({
      at: visit.at,
      auditId: visit.auditId,
      groupId: visit.groupId,
      // The benefit of the doubt is given once; the second time it comes back, it has come back.
      countsFrom: mayTalk ? talkUntil(visit, facts, setting) : visit.at,
    });
  });
  return returns;
}

function visitsOf(facts: Facts, { people, surroundings }: Setting): readonly Visit[] {
  const visits: Visit[] = [];
  for (const stint of facts.stints.slice(0, facts.begun)) {
    const team = people.teamOf(stint.groupId);
    const last = visits.at(-1);
    if (last !== undefined && last.leftAt === null) {
      if (last.team === team) continue;
      visits[visits.length - 1] = { ...last, leftAt: stint.at };
    }
    // What a re-organization moved did not come back; the count begins again.
    if (surroundings.bulkMoves.has(stint.auditId)) visits.length = 0;
    visits.push({ ...stint, team, leftAt: null });
  }
  return visits;
}

function withoutTalks(visits: readonly Visit[], facts: Facts, setting: Setting): readonly Visit[] {
  const kept: Visit[] = [];
  visits.forEach((visit, at) => {
    const isReturn = visits.slice(0, at).some(({ team }) => team === visit.team);
    const isTalk =
      isReturn && setting.people.isCustomerGroup(visit.groupId) && wasTalk(visit, facts, setting);
    if (!isTalk && kept.at(-1)?.team !== visit.team) kept.push(visit);
  });
  return kept;
}

function wasTalk(visit: Visit, facts: Facts, setting: Setting): boolean {
  const until = talkUntil(visit, facts, setting);
  return facts.contacts.some(({ at }) => at >= visit.at && at <= until);
}

/** Until when a word to the customer makes a return good; leaving earlier ends the time. */
function talkUntil(visit: Visit, facts: Facts, { clock }: Setting): number {
  const limit = clock.exceeds(visit.at, facts.thresholds.C3[facts.priority]);
  return visit.leftAt === null ? limit : Math.min(limit, visit.leftAt);
}
