import { z } from "zod";
import { Calendar, CONDITIONS, GivenThresholds } from "#domain/ownership/policy";

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

/** How an account's hand-overs are judged. Everything left out keeps its default. */
export const OwnershipSettings = z.strictObject({
  /** Null: every hour of every day is working time. */
  calendar: Calendar.nullable().default(null),
  /** Groups that count as one when returns are counted, as teams that follow the sun do. */
  oneTeam: z.array(Ids.min(2)).max(50).default([]),
  thresholds: GivenThresholds.default({}),
  exceptions: z.array(ThresholdException).max(50).default([]),
  /** Conditions that are not judged. */
  off: z.array(z.enum(CONDITIONS)).default([]),
  /** Words in a private note that mean "we spoke to the customer". */
  internalPhrases: z
    .array(z.string().trim().min(1).max(100))
    .max(50)
    .default(["called the customer"]),
});
export type OwnershipSettings = z.infer<typeof OwnershipSettings>;
