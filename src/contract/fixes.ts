import { z } from "zod";
import { endpoint } from "./endpoint";
import { Person } from "./people";

/** Something that was done against an issue, and whether it held. */
export const Fix = z.object({
  id: z.string(),
  text: z.string(),
  fixedAt: z.string(),
  by: z.string(),
  state: z.enum(["held", "leaking", "too-early"]),
  /** Tickets since. */
  seen: z.number().int(),
  /** Tickets that would have come had nothing changed, with the band that holds nine times in ten. */
  expected: z.number(),
  low: z.number().int(),
  high: z.number().int(),
  /** A fix that holds leaves at most so many. */
  most: z.number().int(),
  /** Customers who wrote before and after it; at most 50. */
  cameBack: z.array(
    z.object({ id: z.string(), name: z.string(), ticketId: z.string(), at: z.string() }),
  ),
  cameBackCount: z.number().int(),
  /** Customers who wrote for the first time after it. */
  newcomers: z.number().int(),
});
export type Fix = z.infer<typeof Fix>;

const ofPattern = { patternId: z.string().min(1) };

export const listFixes = endpoint({
  method: "GET",
  path: "/api/patterns/:patternId/fixes",
  summary: "What was done against an issue, newest first, and whether it held",
  role: "lead",
  request: z.strictObject(ofPattern),
  response: z.array(Fix),
});

export const registerFix = endpoint({
  method: "POST",
  path: "/api/patterns/:patternId/fixes",
  summary: "Notes that something was fixed, to see whether it holds",
  role: "lead",
  request: z.strictObject({
    ...ofPattern,
    text: z.string().trim().min(1).max(500),
    fixedAt: z.iso.datetime(),
  }),
  response: z.array(Fix),
});

export const removeFix = endpoint({
  method: "POST",
  path: "/api/patterns/fixes/:fixId/state",
  summary: "Takes a fix out of the account, or back in",
  role: "lead",
  request: z.strictObject({ fixId: z.string().min(1), isRemoved: z.boolean() }),
  response: z.array(Fix),
});

export const ImprovementState = z.enum(["proposed", "accepted", "done", "verified", "dropped"]);
export type ImprovementState = z.infer<typeof ImprovementState>;

/** What somebody wants to change so that an issue ends. */
export const Improvement = z.object({
  id: z.string(),
  text: z.string(),
  owner: Person.nullable(),
  /** A day, `YYYY-MM-DD`. */
  dueOn: z.string().nullable(),
  isLate: z.boolean(),
  state: ImprovementState,
  steps: z.array(z.object({ state: ImprovementState, by: z.string(), at: z.string() })),
});
export type Improvement = z.infer<typeof Improvement>;

export const Improvements = z.object({
  improvements: z.array(Improvement),
  /** Tickets in four weeks that an end of the issue would spare. */
  saved: z.object({
    low: z.number().int(),
    likely: z.number().int(),
    high: z.number().int(),
  }),
  /** Who can own one. */
  staff: z.array(Person),
});
export type Improvements = z.infer<typeof Improvements>;

export const listImprovements = endpoint({
  method: "GET",
  path: "/api/patterns/:patternId/improvements",
  summary: "What is planned against an issue, by whom and until when, and what it would spare",
  role: "lead",
  request: z.strictObject(ofPattern),
  response: Improvements,
});

export const saveImprovement = endpoint({
  method: "POST",
  path: "/api/patterns/:patternId/improvements",
  summary: "Proposes an improvement, or changes its words, owner or day",
  role: "lead",
  request: z.strictObject({
    ...ofPattern,
    improvementId: z.string().min(1).optional(),
    text: z.string().trim().min(1).max(1000),
    ownerId: z.string().min(1).nullable(),
    dueOn: z.iso.date().nullable(),
  }),
  response: Improvements,
});

export const moveImprovement = endpoint({
  method: "POST",
  path: "/api/patterns/:patternId/improvements/:improvementId/state",
  summary:
    "Accepts an improvement, calls it done (which notes a fix), verifies it once the fix held",
  role: "lead",
  request: z.strictObject({
    ...ofPattern,
    improvementId: z.string().min(1),
    state: ImprovementState,
  }),
  response: Improvements,
});
