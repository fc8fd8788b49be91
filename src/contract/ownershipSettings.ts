import { z } from "zod";
import {
  Calendar,
  ClockTime,
  CONDITIONS,
  GivenThresholds,
  Outsider,
} from "#domain/ownership/policy";

const Id = z.string().regex(/^[1-9]\d{0,15}$/, "an id of the help desk");
/** Ids of groups, brands or people. */
export const Ids = z.array(Id).max(500);

/** Other waits while a ticket sits in one of these groups, or is of one of these brands. */
const ThresholdException = z.strictObject({
  groups: Ids.default([]),
  brands: Ids.default([]),
  thresholds: GivenThresholds,
});
export type ThresholdException = z.infer<typeof ThresholdException>;

/** A quarter of an hour to a month of work. */
const AfterHours = z.number().min(0.25).max(200);

/** Who is told of serious flags, and when. */
const NoticeSettings = z.strictObject({
  isOn: z.boolean().default(false),
  leadAfterHours: AfterHours.default(4),
  managerAfterHours: AfterHours.default(16),
  managers: Ids.default([]),
  mostPerDay: z.number().int().min(1).max(200).default(10),
  quietHours: z.strictObject({ from: ClockTime, to: ClockTime }).nullable().default(null),
  digestAt: ClockTime.default("09:00"),
});
export type NoticeSettings = z.infer<typeof NoticeSettings>;

/** How an account's hand-overs are judged. Everything left out keeps its default. */
export const OwnershipSettings = z.strictObject({
  /** Null: every hour of every day is working time. */
  calendar: Calendar.nullable().default(null),
  /** Groups that count as one when returns are counted, as teams that follow the sun do. */
  oneTeam: z.array(Ids.min(2)).max(50).default([]),
  /** People of partner firms; what is assigned to them has been handed over. */
  outside: z.array(Outsider).max(200).default([]),
  thresholds: GivenThresholds.default({}),
  exceptions: z.array(ThresholdException).max(50).default([]),
  /** Conditions that are not judged. */
  off: z.array(z.enum(CONDITIONS)).default([]),
  /** Words in a private note that mean "we spoke to the customer". */
  internalPhrases: z
    .array(z.string().trim().min(1).max(100))
    .max(50)
    .default(["called the customer"]),
  notices: NoticeSettings.prefault({}),
  /** Write verdicts on tickets, as a tag and in the field for the next update. */
  writesBack: z.boolean().default(false),
});
export type OwnershipSettings = z.infer<typeof OwnershipSettings>;
