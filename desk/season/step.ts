import type { GroupKey } from "./issue";

/** A person of the season, by the place in its list. */
export type CustomerKey = number;

/** Who does something: staff by name, the ticket's requester, another customer, or a rule by title. */
export type Doer =
  | { readonly staff: string }
  | { readonly requester: true }
  | { readonly customer: CustomerKey }
  | { readonly rule: string; readonly kind: "trigger" | "automation" };

/** What changes on a ticket. People are named; the player knows their ids. */
export type Changes = {
  readonly status?: "open" | "pending" | "hold" | "solved" | "closed";
  readonly priority?: "low" | "normal" | "high" | "urgent";
  readonly type?: "incident" | "problem" | "question" | "task";
  readonly group?: GroupKey;
  /** Null takes the assignee away. */
  readonly assignee?: string | null;
  readonly addTags?: readonly string[];
  readonly contact?: string;
  readonly nextUpdateAt?: Date;
  readonly problem?: number;
  readonly cc?: CustomerKey;
};

/** One thing that happens to one ticket of the season. */
export type Step = {
  readonly at: Date;
  /** The ticket by the season's own count, from 0. */
  readonly ticket: number;
  readonly by: Doer;
  readonly create?: {
    readonly requester: CustomerKey;
    readonly subject: string;
    readonly channel: "email" | "web" | "phone" | "native_messaging";
    readonly locale: string;
  };
  readonly comment?: { readonly body: string; readonly public: boolean };
  readonly set?: Changes;
  /** Ends this ticket as a duplicate of that one. */
  readonly mergeInto?: number;
  /** The customer's answer to the survey. */
  readonly rating?: { readonly score: "good" | "bad"; readonly comment?: string };
};
