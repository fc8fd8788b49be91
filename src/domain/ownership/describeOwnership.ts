import { isInIt, isUnsolved, type SpokenMark } from "./history/facts";
import { suggestedOwnerOf } from "./history/ownerOf";
import type { History } from "./history/readHistory";
import type { TicketPromise } from "./judgement";
import { promisesOf } from "./judgeTicket";
import type { Condition } from "./policy";
import { suggestTimes } from "./promises/suggestTimes";

/** How it stands with the customer's person, worst first after the first. */
export type OwnershipStanding =
  "owned" | "at-risk" | "unowned" | "promise-broken" | "closed-badly" | "not-handed-over";

/** What the Owner card says about a ticket; people and groups by id, times in milliseconds. */
export type OwnershipDescription = {
  readonly state: OwnershipStanding;
  readonly requesterId: number | null;
  readonly ownerId: number | null;
  readonly suggestedOwnerId: number | null;
  readonly inItSince: number | null;
  readonly groupId: number | null;
  readonly lastTold: SpokenMark | null;
  readonly promises: readonly (TicketPromise & { readonly authorId: number | null })[];
  readonly nextPromiseAt: number | null;
  readonly suggestedTimes: readonly number[];
};

/** Describes a ticket's ownership at the moment that its history reaches up to. */
export function describeOwnership(history: History, now: number): OwnershipDescription {
  const { facts, setting } = history;
  const promises = promisesOf(facts, now).map((promise, at) => ({
    ...promise,
    authorId: facts.promises[at]?.authorId ?? null,
  }));
  const open = facts.promises.filter(
    ({ answered, renewed, lapsesAt }) => answered === null && !renewed && lapsesAt >= now,
  );
  return {
    state: standingOf(history),
    requesterId: facts.requesterId,
    ownerId: facts.owner,
    suggestedOwnerId: facts.owner === null ? suggestedOwnerOf(facts, setting) : null,
    inItSince: isInIt(facts) ? facts.spell.at : null,
    groupId: facts.groupId,
    lastTold: facts.lastContact,
    promises,
    nextPromiseAt: open.length === 0 ? null : Math.min(...open.map(({ dueAt }) => dueAt)),
    suggestedTimes: suggestTimes(now, setting.clock),
  };
}

function standingOf({ facts, open }: History): OwnershipStanding {
  const holds = (...conditions: Condition[]) =>
    open.some(({ rule, level }) => conditions.includes(rule.condition) && level !== "note");
  if (!isUnsolved(facts)) {
    if (holds("C12", "C13")) return "closed-badly";
    return facts.owner === null ? "not-handed-over" : "owned";
  }
  if (holds("C5")) return "promise-broken";
  if (facts.handOvers === 0) return "not-handed-over";
  if (facts.owner === null) return "unowned";
  return open.some(({ level }) => level !== "note") ? "at-risk" : "owned";
}
