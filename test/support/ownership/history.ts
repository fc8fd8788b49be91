import { Policy } from "#domain/ownership/policy";

/** Ids of a small company: two front teams, two IT teams, one that is neither. */
export const who = {
  ann: 901,
  ben: 902,
  sue: 903,
  lou: 904,
  tom: 911,
  tia: 912,
  cat: 1001,
  dan: 1002,
  desk: 601,
  night: 602,
  net: 501,
  apps: 503,
  sales: 701,
  contact: 360001,
  next: 360002,
} as const;

const agent = (id: number, name: string, group: number, more: object = {}) => ({
  id,
  name,
  email: `${name.toLowerCase()}@firm.example`,
  role: "agent" as const,
  groups: [group],
  ...more,
});

/** Desk and night talk to customers, net and apps are IT; sue supervises, lou is a light agent. */
export const aPolicy = (changes: Partial<Policy> = {}): Policy => ({
  ...Policy.parse({
    it_groups: [who.net, who.apps],
    customer_groups: [who.desk, who.night],
    supervisors: [who.sue],
    users: [
      agent(who.ann, "Ann", who.desk),
      agent(who.ben, "Ben", who.desk),
      agent(who.sue, "Sue", who.desk),
      agent(who.lou, "Lou", who.desk, { light: true }),
      agent(who.tom, "Tom", who.net),
      agent(who.tia, "Tia", who.apps),
      { id: who.cat, name: "Cat Miller", role: "end-user" },
      { id: who.dan, name: "Dan Roth", role: "end-user" },
    ],
    fields: { cx_owner: who.contact, next_update: who.next },
  }),
  ...changes,
});

export type RawEvent = Readonly<Record<string, unknown>>;
export type RawAudit = {
  readonly id: number;
  readonly ticket_id: number;
  readonly created_at: string;
  readonly author_id: number;
  readonly via: RawEvent;
  readonly events: readonly RawEvent[];
};

export const rule = { channel: "rule", source: { rel: "trigger", from: { id: 7, title: "Rule" } } };

export const set = (field: string | number, value: unknown, more: RawEvent = {}): RawEvent => ({
  type: "Change",
  field_name: String(field),
  value: typeof value === "number" ? String(value) : value,
  previous_value: null,
  ...more,
});
export const says = (author: number, body: string, more: RawEvent = {}): RawEvent => ({
  type: "Comment",
  id: 5000,
  author_id: author,
  public: true,
  body,
  ...more,
});
export const notes = (author: number, body: string): RawEvent =>
  says(author, body, { public: false });
export const mail = (body: string, recipients: number[] = [who.cat]): RawEvent => ({
  type: "Notification",
  subject: "Your request",
  body,
  recipients,
  via: rule,
});
export const follow = (...followers: (number | string)[]): RawEvent => ({
  type: "FollowersChange",
  previous_followers: [],
  current_followers: followers,
});

/** Monday 2 March 2026, 09:00 in UTC, and a while later. */
export const START = Date.parse("2026-03-02T09:00:00Z");
export const later = (hours: number): string => new Date(START + hours * 3_600_000).toISOString();

/** What happened after so many hours, by whom, with an optional way it came. */
export type Step = readonly [
  hours: number,
  by: number,
  events: readonly RawEvent[],
  via?: RawEvent,
];

/** Steps as audits of one ticket, in the form of the help desk's API. */
export const audits = (steps: readonly Step[], ticketId = 1, firstId = 1): RawAudit[] =>
  steps.map(([hours, by, events, via], index) => ({
    id: firstId + index,
    ticket_id: ticketId,
    created_at: later(hours),
    author_id: by,
    via: via ?? { channel: by < 0 ? "system" : "web" },
    events,
  }));

/** A ticket by Cat in a group, with her first message and more properties. */
export const created = (group: number, more: Record<string, unknown> = {}): RawEvent[] => [
  ...Object.entries({
    status: "open",
    priority: "normal",
    group_id: group,
    requester_id: who.cat,
    ...more,
  }).map(([field, value]) => set(field, value, { type: "Create" })),
  says(who.cat, "The printer is broken."),
];

/** Ann takes it and answers; she is the assignee and has spoken. */
export const taken: readonly Step[] = [
  [0, who.cat, created(who.desk)],
  [
    0.1,
    who.ann,
    [
      set("assignee_id", who.ann),
      set("status", "open"),
      says(who.ann, "Hello Cat, this is Ann; I am looking into your printer."),
    ],
  ],
];

/** As `taken`; after an hour it goes to IT with Ann as contact and a promised time. */
export const PROMISE =
  "Our network team works on it now and I stay your contact. I will write to you by Wednesday 5 pm.";
export const ownedInIt: readonly Step[] = [
  ...taken,
  [
    1,
    who.ann,
    [
      says(who.ann, PROMISE),
      set("group_id", who.net),
      set("assignee_id", who.tom),
      set(who.contact, who.ann),
      follow(who.ann),
    ],
  ],
];
