import { type Audit, isByRule } from "../../tickets/audit";
import { readId } from "../../tickets/readValue";
import type { People } from "../people";

/** An unbroken time in one group, or with a partner outside while the group stays the same. */
export type Stint = {
  readonly groupId: number;
  /** The assignee works for a partner firm. */
  readonly isOutside: boolean;
  readonly at: number;
  readonly auditId: number;
  readonly authorId: number | null;
  readonly byRule: boolean;
};

/** Stints shorter than this, with both ends made by rules, never happened. */
const RULE_BOUNCE_MS = 60_000;
/** All partners outside count as one team. */
const OUTSIDE = -1;

/**
 * The groups that a ticket went through, one audit counting as one change.
 *
 * @param audits - Sorted by time and id, without duplicates.
 */
export function readStints(audits: readonly Audit[], people: People): readonly Stint[] {
  const raw: Stint[] = [];
  const place: Place = { groupId: null, assigneeId: null };
  for (const audit of audits) {
    const byRule = moveIn(place, audit, people);
    const { groupId } = place;
    if (byRule === null || groupId === null) continue;
    const isOutside = people.isOutside(place.assigneeId);
    if (isAt(raw.at(-1), groupId, isOutside)) continue;
    const { at, id, authorId } = audit;
    raw.push({ groupId, isOutside, at, auditId: id, authorId, byRule });
  }
  return raw.length < 2 ? raw : withoutBounces(raw);
}

type Place = { groupId: number | null; assigneeId: number | null };

/** Takes over what an audit moved; by a rule or not, and null when it moved nothing. */
function moveIn(place: Place, { events }: Audit, people: People): boolean | null {
  let byRule: boolean | null = null;
  for (const event of events) {
    if (event.type !== "field") continue;
    if (event.field === "group_id") {
      place.groupId = readId(event.value);
      byRule = isByRule(event.via);
    } else if (event.field === "assignee_id") {
      const wasOutside = people.isOutside(place.assigneeId);
      place.assigneeId = readId(event.value);
      if (people.isOutside(place.assigneeId) !== wasOutside) byRule = isByRule(event.via);
    }
  }
  return byRule;
}

const isAt = (stint: Stint | undefined, groupId: number, isOutside: boolean): boolean =>
  stint?.groupId === groupId && stint.isOutside === isOutside;

function withoutBounces(raw: readonly Stint[]): readonly Stint[] {
  const kept: Stint[] = [];
  raw.forEach((stint, at) => {
    const next = raw[at + 1];
    const isBounce = stint.byRule && next?.byRule === true && next.at - stint.at < RULE_BOUNCE_MS;
    if (!isBounce && !isAt(kept.at(-1), stint.groupId, stint.isOutside)) kept.push(stint);
  });
  return kept;
}

/** Where a stint is: in IT, or with somebody outside, which counts the same. */
export const isItStint = ({ groupId, isOutside }: Stint, people: People): boolean =>
  isOutside || people.isIt(groupId);

/** What a stint counts as when crossings are counted. */
export const teamOfStint = ({ groupId, isOutside }: Stint, people: People): number =>
  isOutside ? OUTSIDE : people.teamOf(groupId);

/** Changes of group, returns to a group that was left, and crossings there and back. */
export function countCrossings(stints: readonly Stint[]): {
  handoffs: number;
  returns: number;
  bounces: number;
} {
  const places = stints.map(({ groupId, isOutside }) => (isOutside ? OUTSIDE : groupId));
  const seen = new Set<number>();
  let returns = 0;
  let bounces = 0;
  places.forEach((place, at) => {
    if (seen.has(place)) returns += 1;
    seen.add(place);
    if (places[at - 2] === place) bounces += 1;
  });
  return { handoffs: Math.max(0, stints.length - 1), returns, bounces };
}
