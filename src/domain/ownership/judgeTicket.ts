import type { Audit } from "../tickets/audit";
import { readInstant } from "../tickets/readInstant";
import type { Facts } from "./history/facts";
import { countCrossings } from "./history/readStints";
import { readHistory } from "./history/readHistory";
import type { Episode } from "./history/reviewSpan";
import type { Judgement, OwnershipFlag, TicketPromise } from "./judgement";
import type { Policy } from "./policy";
import { promiseState } from "./promises/promiseState";
import type { Surroundings } from "./surroundings";

export type JudgeOptions = {
  /** The moment to judge at: ISO, or milliseconds since 1970. Later audits are not read. */
  readonly at: string | number;
  /** True for every flag ever raised; else only those that hold at the moment. */
  readonly history?: boolean;
  /** What other tickets say about this one. */
  readonly surroundings?: Surroundings;
};

/**
 * Judges who looked after one ticket's customer, and what was wrong with it.
 *
 * The audits are a set: their order does not matter, nor whether some come twice. The same audits,
 * policy and moment give the same answer, byte for byte.
 *
 * @param audits - Audits of one ticket; those of other tickets are left out.
 * @throws {RangeError} When there is no audit, or the moment is no time.
 */
export function judgeTicket(
  audits: readonly Audit[],
  policy: Policy,
  { at, history = false, surroundings }: JudgeOptions,
): Judgement {
  const now = typeof at === "number" ? at : readInstant(at);
  if (Number.isNaN(now)) throw new RangeError(`at: ${at}`);
  const { facts, open, ended } = readHistory(audits, policy, { now, surroundings });
  const episodes = history ? [...ended, ...open] : open;
  return {
    ticket_id: facts.ticketId,
    ...countCrossings(facts.stints),
    reopens: facts.reopens,
    owner: facts.owner,
    promises: promisesOf(facts, now),
    flags: flagsOf(episodes),
  };
}

/** Promises in the order made, with what has become of them by a moment. */
export const promisesOf = (facts: Facts, now: number): TicketPromise[] =>
  facts.promises.map((promise) => ({
    auditId: promise.auditId,
    text: promise.text,
    kind: promise.kind,
    dueAt: iso(promise.dueAt),
    state: promiseState(promise, now),
  }));

/** Episodes as flags, in the order of the conditions and of time. */
export function flagsOf(episodes: readonly Episode[]): OwnershipFlag[] {
  return [...episodes]
    .sort((a, b) => numberOf(a) - numberOf(b) || a.since - b.since)
    .map((episode) => {
      const { text, action } = episode.last.explain();
      const evidence = new Set([...episode.first.evidence, ...episode.last.evidence]);
      return {
        ruleId: episode.rule.ruleId,
        level: episode.level,
        since: iso(episode.since),
        ...(episode.clearedAt === null ? {} : { clearedAt: iso(episode.clearedAt) }),
        evidence: [...evidence].sort((a, b) => a - b),
        text,
        action,
      };
    });
}

const numberOf = ({ rule }: Episode): number => Number(rule.condition.slice(1));

const iso = (at: number): string => new Date(at).toISOString();
