/** How something reached the help desk. Channels and relations are lower case, empty when unsaid. */
export type Via = {
  readonly channel: string;
  /** What the change followed from: a trigger, a merge, a linked problem, an outbound call. */
  readonly rel: string;
  readonly fromTicketId: number | null;
  readonly fromName: string;
};

/** Words that somebody put on a ticket: a comment, a call, or one line of a chat. */
export type Words = {
  readonly type: "words";
  readonly id: number | null;
  /** Null for rules and for authors that the audit does not name. */
  readonly authorId: number | null;
  readonly isPublic: boolean;
  readonly isCall: boolean;
  readonly isAutoReply: boolean;
  readonly text: string;
  readonly via: Via;
};

/** A property that was set at creation or changed later; ids in values may be strings. */
export type FieldChange = {
  readonly type: "field";
  readonly field: string;
  readonly value: unknown;
  readonly via: Via;
};

/** A mail that the help desk sent by itself. */
export type Mail = {
  readonly type: "mail";
  readonly recipients: readonly number[];
  readonly text: string;
  readonly via: Via;
};

/** Who follows the ticket, or is in copy, from now on: ids, addresses or names as given. */
type Watchers = {
  readonly type: "watchers";
  readonly kind: "followers" | "copied";
  readonly who: readonly (number | string)[];
};

/** Anything else, by the name that the help desk gave it; unknown names are legal. */
type OtherEvent = { readonly type: "other"; readonly name: string; readonly detail: string };

export type AuditEvent = Words | FieldChange | Mail | Watchers | OtherEvent;

/** One update of a ticket: who, when, and everything that changed with it. */
export type Audit = {
  readonly id: number;
  readonly ticketId: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Null when a rule or the system did it. */
  readonly authorId: number | null;
  readonly via: Via;
  readonly events: readonly AuditEvent[];
};

const RULE_CHANNELS = new Set(["rule", "trigger", "automation", "system", "sla_target_change"]);

/** True when a business rule or the help desk itself acted, and no person. */
export const isByRule = (via: Via): boolean => RULE_CHANNELS.has(via.channel);
