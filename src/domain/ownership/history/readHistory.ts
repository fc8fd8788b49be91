import type { Audit } from "../../tickets/audit";
import { businessClock } from "../calendar/businessClock";
import { peopleOf } from "../people";
import type { Policy } from "../policy";
import type { Rule } from "../rules/rule";
import { rules as allRules } from "../rules/index";
import { nothingAround, type Surroundings } from "../surroundings";
import { thresholdsBy } from "../thresholds";
import { applyAudit } from "./applyAudit";
import { type Facts, promisedUntil, type Setting } from "./facts";
import { newFacts } from "./newFacts";
import { readStints } from "./readStints";
import { type Episode, reviewSpan } from "./reviewSpan";

export type History = {
  readonly facts: Facts;
  readonly setting: Setting;
  readonly rules: readonly Rule[];
  /** Conditions that hold at the moment asked for. */
  readonly open: readonly Episode[];
  /** Conditions that held before. */
  readonly ended: readonly Episode[];
};

type Around = {
  readonly now: number;
  readonly surroundings?: Surroundings | undefined;
  readonly groupNames?: ReadonlyMap<number, string> | undefined;
};

const noNames: ReadonlyMap<number, string> = new Map();

/**
 * Replays one ticket's audits up to a moment and reviews every span between them.
 *
 * @throws {RangeError} When no audit is that old.
 */
export function readHistory(audits: readonly Audit[], policy: Policy, around: Around): History {
  const { now, surroundings = nothingAround, groupNames = noNames } = around;
  const ordered = orderAudits(audits, now);
  const first = ordered[0];
  if (first === undefined) throw new RangeError("there is no audit to judge by that time");
  const { rules, ...parts } = prepare(policy);
  const setting: Setting = { ...parts, surroundings, groupNames };
  const facts = newFacts(first, readStints(ordered, setting.people), setting.thresholdsAt);
  const open = new Map<Rule, Episode>();
  const ended: Episode[] = [];

  ordered.forEach((audit, index) => {
    applyAudit(facts, audit, setting);
    const next = ordered[index + 1];
    // Audits of one moment are one change: what lies between them was never so.
    if (next !== undefined && next.at === audit.at) return;
    const end = next?.at ?? now;
    const until = promisedUntil(facts);
    const isSplit = until !== null && until > audit.at && until < end;
    const stops = isSplit ? [audit.at, until, end] : [audit.at, end];
    for (let at = 0; at + 1 < stops.length; at += 1) {
      const [start = 0, stop = 0] = [stops[at], stops[at + 1]];
      const isLast = next === undefined && at + 2 === stops.length;
      reviewSpan(facts, { start, end: stop, isLast }, open, { setting, rules, ended });
    }
  });
  return { facts, setting, rules, open: [...open.values()], ended };
}

/** Audits up to a moment, oldest first, each once; those of another ticket are left out. */
function orderAudits(audits: readonly Audit[], now: number): readonly Audit[] {
  const ticketId = audits[0]?.ticketId;
  const once = new Map<number, Audit>();
  for (const audit of audits) {
    if (audit.at <= now && audit.ticketId === ticketId) once.set(audit.id, audit);
  }
  return [...once.values()].sort((a, b) => a.at - b.at || a.id - b.id);
}

type Prepared = Omit<Setting, "surroundings" | "groupNames"> & { readonly rules: readonly Rule[] };
const prepared = new WeakMap<Policy, Prepared>();

/** What a policy means, worked out once for all its tickets. */
function prepare(policy: Policy): Prepared {
  const known = prepared.get(policy);
  if (known !== undefined) return known;
  const off = new Set<string>(policy.off);
  const parts: Prepared = {
    policy,
    thresholdsAt: thresholdsBy(policy),
    clock: businessClock(policy.calendar),
    people: peopleOf(policy),
    internalPhrases: policy.internal_phrases.map((phrase) => phrase.toLowerCase()),
    rules: allRules.filter(({ condition }) => !off.has(condition)),
  };
  prepared.set(policy, parts);
  return parts;
}
