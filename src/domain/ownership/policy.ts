import { z } from "zod";
import { isTimeZone } from "./calendar/zone";

const Id = z.number().int();
export const ClockTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, "a time of day such as 09:00");
const Opening = z
  .tuple([ClockTime, ClockTime])
  .refine(([opens, closes]) => opens < closes, "opens before it closes");
const Day = z.array(Opening).optional();

/** When we work. A day that is not named is closed. */
export const Calendar = z.strictObject({
  timeZone: z.string().refine(isTimeZone, "a time zone such as Europe/Berlin"),
  hours: z.strictObject({
    mon: Day,
    tue: Day,
    wed: Day,
    thu: Day,
    fri: Day,
    sat: Day,
    sun: Day,
  }),
  holidays: z.array(z.iso.date()).default([]),
});
export type Calendar = z.infer<typeof Calendar>;

export const PolicyUser = z.strictObject({
  id: Id,
  name: z.string().optional(),
  email: z.string().optional(),
  role: z.enum(["agent", "admin", "end-user"]),
  light: z.boolean().optional(),
  suspended: z.boolean().optional(),
  groups: z.array(Id).optional(),
  organization: Id.optional(),
});
export type PolicyUser = z.infer<typeof PolicyUser>;

/** People of partner firms: a mail domain with all below it, one mail address, or ids by their kind. */
export const Outsider = z
  .string()
  .trim()
  .toLowerCase()
  .max(200)
  .regex(
    /^(?:(?:user|organization) [1-9]\d{0,15}|(?:[^\s@]+@)?(?:[a-z0-9-]+\.)+[a-z]{2,})$/,
    "a mail domain, a mail address, user 123 or organization 123",
  );

/** Business hours by priority; what is left out keeps its default. */
const Hours = z.strictObject({
  urgent: z.number().positive().optional(),
  high: z.number().positive().optional(),
  normal: z.number().positive().optional(),
  low: z.number().positive().optional(),
});
const Counts = z.strictObject({
  amber: z.number().int().positive().optional(),
  red: z.number().int().positive().optional(),
});

/** What an account changes of the defaults; what is left out keeps them. */
export const GivenThresholds = z.strictObject({
  C1: Hours.optional(),
  C2: Hours.optional(),
  C3: Hours.optional(),
  C6: Hours.optional(),
  C8: Counts.optional(),
  C9: Counts.optional(),
  C10: Hours.optional(),
});
export type GivenThresholds = z.infer<typeof GivenThresholds>;

/** Other thresholds while a ticket sits in one of these groups, or is of one of these brands. */
const ThresholdException = z.strictObject({
  groups: z.array(Id).default([]),
  brands: z.array(Id).default([]),
  thresholds: GivenThresholds,
});

export const CONDITIONS = [
  "C1",
  "C2",
  "C3",
  "C4",
  "C5",
  "C6",
  "C7",
  "C8",
  "C9",
  "C10",
  "C11",
  "C12",
  "C13",
  "C14",
  "C15",
  "C16",
] as const;
export type Condition = (typeof CONDITIONS)[number];

/**
 * What an account decides about ownership: the policy file of `judge`.
 *
 * Everything but the two group lists is optional. Unknown keys are refused, because a mistyped
 * threshold that silently does nothing is worse than an error.
 */
export const Policy = z.strictObject({
  it_groups: z.array(Id),
  customer_groups: z.array(Id),
  one_team: z.array(z.array(Id)).default([]),
  supervisors: z.array(Id).default([]),
  /** Whoever of them is the assignee has it outside, as if it were in IT. */
  outside: z.array(Outsider).default([]),
  users: z.array(PolicyUser).default([]),
  calendar: Calendar.nullable().default(null),
  thresholds: GivenThresholds.default({}),
  /** The first that fits a ticket and names a condition decides; the others fill in. */
  exceptions: z.array(ThresholdException).default([]),
  fields: z.strictObject({ cx_owner: Id.optional(), next_update: Id.optional() }).default({}),
  internal_phrases: z.array(z.string().trim().min(1)).default(["called the customer"]),
  off: z.array(z.enum(CONDITIONS)).default([]),
});
export type Policy = z.infer<typeof Policy>;
