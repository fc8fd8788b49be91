import { z } from "zod";
import { endpoint } from "./endpoint";
import { BulkRun } from "./bulk";

/** A customer hit by an incident: since when, and when they heard from a person of ours. */
export const AffectedPerson = z.object({
  id: z.string(),
  name: z.string(),
  organization: z.string().nullable(),
  tickets: z.number().int(),
  /** The newest of their tickets. */
  ticketId: z.string(),
  firstAt: z.string(),
  toldAt: z.string().nullable(),
  /** Hours since they heard from us, or since they wrote when they never did; 0 when it is over. */
  silentHours: z.number(),
  /** The next time that we promised them; null for none. */
  promisedAt: z.string().nullable(),
  isPromiseBroken: z.boolean(),
  isLinked: z.boolean(),
});
export type AffectedPerson = z.infer<typeof AffectedPerson>;

/** A recurring issue that is handled as one incident. */
export const Incident = z.object({
  patternId: z.string(),
  label: z.string(),
  /** Tickets from here on belong to it. */
  since: z.string(),
  openedAt: z.string(),
  openedBy: z.string(),
  closedAt: z.string().nullable(),
  sentence: z.object({ text: z.string(), by: z.string(), at: z.string() }).nullable(),
  problem: z.object({ ticketId: z.string(), subject: z.string(), status: z.string() }).nullable(),
  customers: z.number().int(),
  organizations: z.number().int(),
  tickets: z.number().int(),
  told: z.number().int(),
  untold: z.number().int(),
  linked: z.number().int(),
  /** The longest that somebody has heard nothing, in hours. */
  longestSilenceHours: z.number(),
  promisesDue: z.number().int(),
  promisesBroken: z.number().int(),
  /** Those without a word first; at most 500. */
  people: z.array(AffectedPerson),
  /** What was done to many tickets at once, newest first. */
  runs: z.array(BulkRun),
});
export type Incident = z.infer<typeof Incident>;

const ofPattern = { patternId: z.string().min(1) };

export const readIncident = endpoint({
  method: "GET",
  path: "/api/patterns/:patternId/incident",
  summary: "The incident of an issue: whom it hits, who heard from us, what we promised",
  role: "lead",
  request: z.strictObject(ofPattern),
  response: Incident.nullable(),
});

export const openIncident = endpoint({
  method: "POST",
  path: "/api/patterns/:patternId/incident",
  summary: "Handles an issue as one incident; nobody is told by this",
  role: "lead",
  request: z.strictObject({ ...ofPattern, since: z.iso.datetime().optional() }),
  response: Incident,
});

export const closeIncident = endpoint({
  method: "POST",
  path: "/api/patterns/:patternId/incident/state",
  summary: "Closes an incident, or opens it again",
  role: "lead",
  request: z.strictObject({ ...ofPattern, isClosed: z.boolean() }),
  response: Incident,
});

/** Something in the sentence that a customer should not meet. */
export const SentenceWarning = z.object({
  kind: z.enum([
    "internal-word",
    "empty-placeholder",
    "unknown-placeholder",
    "promise-without-time",
  ]),
  text: z.string(),
  instead: z.array(z.string()),
});
export type SentenceWarning = z.infer<typeof SentenceWarning>;

export const checkSentence = endpoint({
  method: "POST",
  path: "/api/patterns/:patternId/incident/check",
  summary: "What customers should not meet in a sentence, and how it could read",
  role: "lead",
  request: z.strictObject({ ...ofPattern, text: z.string().max(4000) }),
  response: z.object({
    warnings: z.array(SentenceWarning),
    /** The same facts in plainer words; null when there is nothing to better. */
    proposal: z.string().nullable(),
  }),
});

export const agreeSentence = endpoint({
  method: "PUT",
  path: "/api/patterns/:patternId/incident/sentence",
  summary: "Agrees on the one sentence that everybody says; refused with warnings unless accepted",
  role: "lead",
  request: z.strictObject({
    ...ofPattern,
    text: z.string().trim().min(10).max(4000),
    acceptsWarnings: z.boolean().default(false),
  }),
  response: Incident,
});
