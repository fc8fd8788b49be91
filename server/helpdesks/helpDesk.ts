import type { Schedule } from "#domain/ownership/calendar/calendarOf";
import type { DeskJob, NewTicket, TicketWrite } from "./bulk";
import type { DeskAudit, DeskTicket } from "./ticket";

/** A person as the help desk knows them. */
export type DeskUser = {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: "end-user" | "agent" | "admin";
  readonly roleType: number | null;
  readonly onlyPrivateComments: boolean;
  readonly ticketRestriction: string | null;
  readonly suspended: boolean;
  readonly active: boolean;
  readonly organizationId: number | null;
  readonly defaultGroupId: number | null;
  readonly locale: string | null;
  readonly timeZone: string | null;
};

export type DeskGroup = {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly isPublic: boolean;
  readonly deleted: boolean;
};

/** Hours and holidays as the help desk keeps them. */
export type DeskSchedule = Schedule & { readonly name: string };

/** One page of a stream; `cursor` is where the next one begins, also after the last. */
export type Page<Row> = {
  readonly rows: readonly Row[];
  readonly cursor: string | null;
  readonly finished: boolean;
};

/** A cursor of an earlier page, or a time in Unix seconds; 0 is the beginning. */
export type StreamPlace = { readonly cursor: string } | { readonly startTime: number };

export type RuleKind =
  | "triggers"
  | "automations"
  | "macros"
  | "dynamic_content/items"
  | "custom_statuses"
  | "satisfaction_reasons";

/** A trigger, automation, macro, dynamic content item …, whole, as the API returns it. */
export type DeskRule = { readonly id: string; readonly body: Readonly<Record<string, unknown>> };

/**
 * What is written of a rule: its lists whole, since the help desk replaces them whole (macros have
 * no conditions), or the words of one variant of dynamic content.
 */
export type RuleChange =
  | { readonly conditions?: unknown; readonly actions: unknown }
  | { readonly variantId: string; readonly content: string };

/** How long a call may wait for the account's allowance: people first, backfills last. */
export type Lane = "people" | "events" | "background";

export type CallOptions = { readonly lane?: Lane; readonly signal?: AbortSignal };

/** What we ask of a help desk; one implementation per product. Ids are the help desk's own. */
export type HelpDesk = {
  /** The person whose consent we act on. */
  readMe(options?: CallOptions): Promise<DeskUser>;
  /** Null when there is no such person. */
  readUser(userId: number, options?: CallOptions): Promise<DeskUser | null>;
  /** Those that exist; at most 100 ids. */
  readUsers(userIds: readonly number[], options?: CallOptions): Promise<DeskUser[]>;
  /** Those that exist, in any order; at most 100 ids. Deleted tickets are left out. */
  readTickets(ticketIds: readonly number[], options?: CallOptions): Promise<DeskTicket[]>;
  /** All audits of a ticket, oldest first; null when the ticket is gone. */
  readAudits(ticketId: number, options?: CallOptions): Promise<DeskAudit[] | null>;
  /**
   * Tickets in the order of their last change, deleted ones too.
   *
   * @throws {Problem} `conflict` when the cursor has expired; begin again from a time.
   */
  exportTickets(from: StreamPlace, options?: CallOptions): Promise<Page<DeskTicket>>;
  /**
   * Audits of all tickets that are not archived, many a page. Where the first page stands in them
   * is the help desk's choice: read from it both ways. The newest may be passed over.
   */
  exportAudits(
    from: { readonly direction: "after" | "before"; readonly cursor: string | null },
    options?: CallOptions,
  ): Promise<Page<DeskAudit>>;
  exportUsers(from: StreamPlace, options?: CallOptions): Promise<Page<DeskUser>>;
  listGroups(options?: CallOptions): Promise<DeskGroup[]>;
  listMemberships(options?: CallOptions): Promise<{ userId: number; groupId: number }[]>;
  listOrganizations(options?: CallOptions): Promise<{ id: number; name: string }[]>;
  listTicketFields(
    options?: CallOptions,
  ): Promise<{ id: number; type: string; title: string; active: boolean }[]>;
  listBrands(options?: CallOptions): Promise<{ id: number; name: string }[]>;
  /** Business hours, where the help desk's plan has them; none otherwise. */
  listSchedules(options?: CallOptions): Promise<DeskSchedule[]>;
  countTickets(options?: CallOptions): Promise<number | null>;
  /** Variants of dynamic content carry the tag of their language in `locale`. */
  listRules(kind: RuleKind, options?: CallOptions): Promise<DeskRule[]>;
  /** One rule as it is now, as `listRules` gives it; null when it is gone. */
  readRule(kind: RuleKind, id: string, options?: CallOptions): Promise<DeskRule | null>;
  /**
   * The states of a trigger, newest first, where the account's plan keeps them; null where it does
   * not, and for other kinds.
   */
  readRevisions(
    kind: RuleKind,
    id: string,
    options?: CallOptions,
  ): Promise<readonly DeskRule["body"][] | null>;
  /**
   * Writes a rule once, and answers with it as it is then.
   *
   * @throws {Problem} `not_found` when it is gone, `not_allowed` when our access may not write it,
   * `conflict` when the help desk does not accept it, `helpdesk_unavailable` when no answer came:
   * then it may have been written.
   */
  writeRule(
    kind: RuleKind,
    id: string,
    change: RuleChange,
    options?: CallOptions,
  ): Promise<DeskRule>;
  /**
   * Sets custom fields of a ticket, once: refused when the ticket changed since `updatedAt`.
   * The audit carries `stamp`, so that we know our own writes; `follower` is added, nobody removed.
   *
   * @throws {Problem} `conflict` in that case; read the ticket again and decide again.
   */
  setTicketFields(
    ticketId: number,
    change: {
      fields: readonly { id: number; value: unknown }[];
      updatedAt: string;
      stamp: string;
      follower?: number;
      /** All tags of the ticket from now on. */
      tags?: readonly string[];
    },
    options?: CallOptions,
  ): Promise<DeskTicket>;
  /** Changes at most 100 tickets in the background, each in its own way; answers with the job's id. */
  updateTickets(writes: readonly TicketWrite[], options?: CallOptions): Promise<string>;
  /**
   * How far a job is; null when the help desk does not know it, or no longer.
   *
   * @param order - Ids of the tickets in the order in which they were sent.
   */
  readJob(jobId: string, order: readonly number[], options?: CallOptions): Promise<DeskJob | null>;
  createTicket(ticket: NewTicket, options?: CallOptions): Promise<DeskTicket>;
  /** Finds our webhook by its name, or registers it; answers with its id and signing secret. */
  ensureWebhook(
    webhook: { name: string; endpoint: string },
    options?: CallOptions,
  ): Promise<{ id: string; secret: string }>;
  deleteWebhook(webhookId: string, options?: CallOptions): Promise<void>;
};
