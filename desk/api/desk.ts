import type { Clock } from "./clock";
import type { AuditRecord } from "./events";
import type { AccountRecord } from "./records/account";
import type { UserRecord } from "./records/people";
import type { TicketRecord } from "./records/tickets";
import type { Store } from "./store";

/** How often the desk may be asked. Zendesk's own figures depend on the plan. */
type Limits = {
  /** Requests per minute of the whole account. */
  readonly perMinute: number;
  /** Incremental exports per minute. */
  readonly exportsPerMinute: number;
  readonly searchExportsPerMinute: number;
  /** Updates of one ticket by one user in ten minutes. */
  readonly updatesPerTicket: number;
};

export type DeskSettings = {
  readonly limits: Limits;
  /** How long the newest changes are kept back from exports, in seconds. Zendesk: 60. */
  readonly exportDelaySeconds: number;
  /** Consent to OAuth clients is given without asking. For tests and demonstrations. */
  readonly autoConsent: boolean;
  /** The password behind `email/token:` in Basic credentials. */
  readonly apiToken: string;
  /** How long a webhook may take to answer, in milliseconds. Zendesk: 10,000. */
  readonly webhookTimeoutMs: number;
  /** How long to wait before the next attempt, by number of attempts made, in milliseconds. */
  readonly webhookRetryMs: (attempt: number) => number;
  /** Each delivery is made so many times, to see what receivers do with duplicates. */
  readonly webhookCopies: number;
};

/** One saved update of a ticket, told to webhooks and to open pages. */
export type TicketHappening = {
  readonly before: TicketRecord | null;
  readonly after: TicketRecord;
  readonly audit: AuditRecord;
  readonly actor: UserRecord | null;
};

/** Everything that the parts of the desk share. */
export type Desk = {
  readonly store: Store;
  readonly clock: Clock;
  readonly settings: DeskSettings;
  /** @throws {Error} When the desk was opened without an account. */
  account(): AccountRecord;
  /** Tells everybody who listens that a ticket was saved. */
  ticketSaved(happening: TicketHappening): void;
  onTicketSaved(listener: (happening: TicketHappening) => void): () => void;
  /** The desk's address as links in mails give it, such as `http://localhost:4600`. */
  readonly origin: () => string;
};
