import type { Via } from "../../tickets/audit";
import type { BusinessClock } from "../calendar/businessClock";
import type { People } from "../people";
import type { Policy } from "../policy";
import type { MadePromise } from "../promises/madePromise";
import type { Surroundings } from "../surroundings";
import type { Priority, ThresholdPlace, Thresholds } from "../thresholds";
import type { Stint } from "./readStints";

/** A moment and the audit that shows it. */
export type Mark = { readonly at: number; readonly auditId: number };
export type SpokenMark = Mark & { readonly authorId: number };

/** What stays the same while one ticket is read. */
export type Setting = {
  readonly policy: Policy;
  readonly thresholdsAt: (place: ThresholdPlace) => Thresholds;
  readonly clock: BusinessClock;
  readonly people: People;
  readonly surroundings: Surroundings;
  /** For explanations; a group without a name is told by its id. */
  readonly groupNames: ReadonlyMap<number, string>;
  readonly internalPhrases: readonly string[];
};

/** An unbroken time in IT, from a hand-over until the ticket leaves IT. */
export type Spell = Mark & {
  readonly groupId: number;
  /** It went to somebody of a partner firm, not to a group of ours. */
  readonly isOutside: boolean;
  readonly isBulk: boolean;
  /** Who of a customer-facing group spoke with the customer last before it. */
  readonly speaker: SpokenMark | null;
  /** The hand-over, or the reopening after it: where waiting times start. */
  from: number;
  colleagueSpoke: Mark | null;
};

/** Updates by our people since something last moved. */
export type Touches = {
  count: number;
  readonly people: Set<number>;
  readonly days: Set<number>;
  readonly auditIds: number[];
  readonly last: Map<number, number>;
  first: number;
};

/** A closing, and what was wrong with it. */
export type Closing = Mark & {
  readonly authorId: number | null;
  readonly groupId: number | null;
  readonly owner: number | null;
};

/** Everything that one ticket's audits say up to a moment. Written by the reducer only. */
export type Facts = {
  readonly ticketId: number;
  readonly createdAt: number;
  readonly createdVia: Via;
  requesterId: number | null;
  organizationId: number | null;
  readonly followers: Set<number>;
  readonly copied: Set<number>;
  status: string;
  priority: Priority;
  groupId: number | null;
  brandId: number | null;
  /** Those that count for the ticket where it is now. */
  thresholds: Thresholds;
  assigneeId: number | null;
  contactId: number | null;
  contactSetBy: Mark | null;
  problemId: number | null;
  tags: readonly string[];
  /** No customer waits: an internal requester, a machine, or somebody not to be contacted. */
  nobodyWaits: boolean;

  stints: readonly Stint[];
  /** How many of the stints have begun. */
  begun: number;
  spell: Spell | null;
  /** The spell before, when the ticket has left IT. */
  lastSpell: Spell | null;
  handOvers: number;
  owner: number | null;
  unownedSince: Mark | null;
  queuedSince: Mark | null;
  openSideTalks: number;

  lastContact: SpokenMark | null;
  readonly contacts: SpokenMark[];
  readonly lastContactBy: Map<number, Mark>;
  customerFacingSpeaker: SpokenMark | null;
  /** Contacts as C2 counts them, with mails by rules. */
  told: Mark | null;
  untold: (Mark & { readonly groupId: number }) | null;
  lastPublicWord:
    | (SpokenMark & {
        readonly asks: boolean;
        readonly isCall: boolean;
        readonly hasStatusLink: boolean;
      })
    | null;
  callNoted: Mark | null;
  unanswered: { first: number; last: number; auditIds: number[] } | null;
  wantsNoUpdates: boolean;
  saysItWorks: boolean;
  /** The last customer message was no more than thanks. */
  thanked: boolean;
  silence: { spent: number; since: number | null; auditId: number } | null;
  readonly promises: MadePromise[];
  pendingSince: Mark | null;

  touches: Touches;
  lastForward: Mark;
  readonly statusesOfStint: Set<string>;
  itSpokeInStint: boolean;
  /** Somebody has been named at least once; another name is no step forward. */
  wasTaken: boolean;

  /** A satisfaction rating came after the closing. */
  rated: boolean;
  /** The closing needs no word: merged, spam, a cascade, or the customer ended it. */
  isExcused: boolean;
  closedAt: Mark | null;
  silentClosing: Closing | null;
  unconfirmedClosing: Closing | null;
  strangeClosing: (Closing & { readonly level: "note" | "amber" }) | null;
  cameBack: (Mark & { readonly level: "note" | "amber"; readonly days: number | null }) | null;
  reopens: number;
};

const ENDED = new Set(["solved", "closed", "deleted"]);

/** True while somebody still waits for us to finish. */
export const isUnsolved = (facts: Facts): boolean => !ENDED.has(facts.status);

/** True while an unsolved ticket sits in an IT group after a hand-over. */
export const isInIt = (facts: Facts): facts is Facts & { spell: Spell } =>
  facts.spell !== null && isUnsolved(facts);

/** The latest time that the customer was told and that still stands; null when there is none. */
export function promisedUntil(facts: Facts): number | null {
  let latest: number | null = null;
  for (const { dueAt, renewed } of facts.promises) {
    if (!renewed && (latest === null || dueAt > latest)) latest = dueAt;
  }
  return latest;
}
