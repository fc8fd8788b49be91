import type { BusinessClock } from "../calendar/businessClock";
import type { Condition } from "../policy";
import { ruleWeights } from "../ruleWeights";
import { HOUR_MS } from "../thresholds";
import { type DeliveryRules, deliverAt } from "./deliverAt";

/** Who is told: the customer's person at once, then a lead, then a manager while it stays open. */
export type NoticeStep = "owner" | "lead" | "manager";

/** A serious flag that is open. Times in milliseconds, UTC. */
export type OpenFlag = {
  readonly flagId: string;
  readonly ticketId: number;
  readonly ruleId: string;
  readonly since: number;
  /** The audit that began it. */
  readonly cause: number;
  readonly ownerId: number | null;
};

/** Somebody is told of a flag: once, and once more each time it is twice as late. */
export type Notice = {
  /** Ticket, condition, cause, step and round: planned twice, it is the same notice. */
  readonly noticeId: string;
  readonly personId: number;
  readonly ticketId: number;
  readonly flagId: string;
  readonly ruleId: string;
  readonly step: NoticeStep;
  /** How often this person was told of this trouble before. */
  readonly round: number;
  readonly deliverAt: number;
  /** It comes with others as one summary. */
  readonly isDigest: boolean;
};

/** A notice that was planned before. */
export type KnownNotice = Pick<
  Notice,
  "noticeId" | "personId" | "ticketId" | "step" | "round" | "deliverAt" | "isDigest"
> & {
  readonly condition: string;
  readonly plannedAt: number;
  /** Its flag is still open. */
  readonly isOpen: boolean;
};

export type NoticeRules = DeliveryRules & {
  readonly leads: readonly number[];
  readonly managers: readonly number[];
  /** Hours of working time after which a lead, and then a manager, is told. */
  readonly leadAfterHours: number;
  readonly managerAfterHours: number;
  /** What began before is a backlog, which nobody is told of one by one. */
  readonly from: number;
};

/** A flag that comes back so soon is the same trouble, not news. */
const SAME_TROUBLE_MS = 4 * HOUR_MS;
/** Who is told at once is not told again before it is twice as late as this. */
const LEAST_LATE_MS = 2 * HOUR_MS;

/**
 * Plans who is told of serious flags: at most one of a ticket at a time, each cause once per
 * person and again when it is twice as late as when they were told, and no more on a day than the
 * account allows; the rest comes as one digest.
 *
 * @param now - Milliseconds, UTC.
 */
export function planNotices(
  flags: readonly OpenFlag[],
  known: readonly KnownNotice[],
  { rules, clock, now }: { rules: NoticeRules; clock: BusinessClock; now: number },
): Notice[] {
  const planned: Notice[] = [];
  const ofTicket = byTicket(known);
  for (const flag of heaviestOfEach(flags.filter(({ since }) => since >= rules.from))) {
    for (const { step, personId } of stepsFor(flag, { rules, clock, now })) {
      const asked = { flag, step, personId };
      const round = roundOf(ofTicket.get(flag.ticketId) ?? [], asked, { clock, now });
      if (round === null) continue;
      const noticeId = noticeIdOf(asked, round);
      if (planned.some((one) => one.noticeId === noticeId && one.personId === personId)) continue;
      const theirs = [...known, ...planned].filter((one) => one.personId === personId);
      planned.push({
        noticeId,
        personId,
        ticketId: flag.ticketId,
        flagId: flag.flagId,
        ruleId: flag.ruleId,
        step,
        round,
        ...deliverAt(theirs, { rules, clock, now }),
      });
    }
  }
  return planned;
}

function byTicket(known: readonly KnownNotice[]): ReadonlyMap<number, readonly KnownNotice[]> {
  const found = new Map<number, KnownNotice[]>();
  for (const one of known) {
    const others = found.get(one.ticketId);
    if (others === undefined) found.set(one.ticketId, [one]);
    else others.push(one);
  }
  return found;
}

/** The most serious flag of each ticket; of equals the oldest. */
function heaviestOfEach(flags: readonly OpenFlag[]): OpenFlag[] {
  const best = new Map<number, OpenFlag>();
  for (const flag of flags) {
    const other = best.get(flag.ticketId);
    const isHeavier =
      other === undefined ||
      weightOf(flag) > weightOf(other) ||
      (weightOf(flag) === weightOf(other) && flag.since < other.since);
    if (isHeavier) best.set(flag.ticketId, flag);
  }
  return [...best.values()].sort((a, b) => a.since - b.since || a.ticketId - b.ticketId);
}

const conditionOf = (ruleId: string): string => ruleId.split("-")[0] ?? ruleId;

const weightOf = ({ ruleId }: OpenFlag): number =>
  ruleWeights[conditionOf(ruleId) as Condition] ?? 1;

type Around = { readonly rules: NoticeRules; readonly clock: BusinessClock; readonly now: number };

function stepsFor(
  { since, ownerId }: OpenFlag,
  { rules, clock, now }: Around,
): { step: NoticeStep; personId: number }[] {
  const open = clock.between(since, now);
  const leads = rules.leads.map((personId) => ({ step: "lead" as const, personId }));
  const managers = rules.managers.map((personId) => ({ step: "manager" as const, personId }));
  return [
    ...(ownerId === null ? [] : [{ step: "owner" as const, personId: ownerId }]),
    // Without a person of the customer's there is nobody to wait for.
    ...(ownerId === null || open >= rules.leadAfterHours * HOUR_MS ? leads : []),
    ...(open >= rules.managerAfterHours * HOUR_MS ? managers : []),
  ];
}

type Asked = {
  readonly flag: OpenFlag;
  readonly step: NoticeStep;
  readonly personId: number;
};

function noticeIdOf({ flag, step }: Asked, round: number): string {
  const first = `${flag.ticketId}.${flag.ruleId}.${flag.cause}.${step}`;
  return round === 0 ? first : `${first}.${round}`;
}

/** How often they were told of it before; null when they need not be told again yet. */
function roundOf(
  known: readonly KnownNotice[],
  asked: Asked,
  { clock, now }: Pick<Around, "clock" | "now">,
): number | null {
  const { flag } = asked;
  const first = noticeIdOf(asked, 0);
  const told = known
    .filter((one) => isAbout(one, asked, now) || one.noticeId === first)
    .filter(({ personId }) => personId === asked.personId)
    .sort((one, other) => one.deliverAt - other.deliverAt || one.round - other.round);
  const last = told.at(-1);
  if (last === undefined) return 0;
  // What has not reached them yet is told in time; what was solved meanwhile is told no more.
  if (!last.isOpen || last.deliverAt > now) return null;
  const lateThen = Math.max(LEAST_LATE_MS, clock.between(flag.since, last.deliverAt));
  return clock.between(flag.since, now) < 2 * lateThen ? null : last.round + 1;
}

/** Told of this ticket and still open, or of the same trouble just now. */
function isAbout(one: KnownNotice, { flag, step }: Asked, now: number): boolean {
  if (one.step !== step) return false;
  const isSame = one.condition === conditionOf(flag.ruleId);
  return one.isOpen || (isSame && now - one.plannedAt < SAME_TROUBLE_MS);
}
