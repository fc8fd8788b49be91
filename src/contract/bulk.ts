import { z } from "zod";
import { endpoint } from "./endpoint";

/** A change of many tickets by one click, and how far it is. */
export const BulkRun = z.object({
  id: z.string(),
  kind: z.enum(["link", "unlink", "tell", "reach"]),
  by: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  total: z.number().int(),
  done: z.number().int(),
  failed: z.number().int(),
});
export type BulkRun = z.infer<typeof BulkRun>;

/** What became of one ticket. */
export const BulkItem = z.object({
  /** Null for a customer whose ticket has not been made yet. */
  ticketId: z.string().nullable(),
  customer: z.string(),
  state: z.enum(["waiting", "sending", "done", "failed"]),
  problem: z.string().nullable(),
});
export type BulkItem = z.infer<typeof BulkItem>;

/** What a click would do, before it is done. */
export const BulkPreview = z.object({
  /** Given back by the click: refused when meanwhile something else would be done. */
  key: z.string(),
  count: z.number().int(),
  /** Customers are told in these words; null where nobody is. */
  words: z.string().nullable(),
  /** The first 200. */
  tickets: z.array(z.object({ ticketId: z.string(), subject: z.string(), customer: z.string() })),
  /** Left out, by reason. */
  left: z.object({
    /** Heard from a person of ours before. */
    heard: z.number().int(),
    /** Got these very words. */
    got: z.number().int(),
    /** Have closed tickets only, which cannot be changed. */
    closed: z.number().int(),
    /** Belong to another problem, or to this one already. */
    linked: z.number().int(),
  }),
});
export type BulkPreview = z.infer<typeof BulkPreview>;

const ofPattern = { patternId: z.string().min(1) };
const Kind = z.enum(["link", "unlink", "tell-untold", "tell-all"]);

export const previewBulk = endpoint({
  method: "GET",
  path: "/api/patterns/:patternId/incident/preview",
  summary: "Which tickets would be linked or unlinked, or which customers told, and in what words",
  role: "lead",
  request: z.strictObject({
    ...ofPattern,
    kind: Kind,
    /** An existing problem ticket; absent: the incident's own, or a new one. */
    problemId: z.string().min(1).optional(),
  }),
  response: BulkPreview,
});

export const startBulk = endpoint({
  method: "POST",
  path: "/api/patterns/:patternId/incident/runs",
  summary: "Does what was previewed, in the background",
  role: "lead",
  request: z.strictObject({
    ...ofPattern,
    kind: Kind,
    problemId: z.string().min(1).optional(),
    key: z.string().min(1).max(100),
    /** The second confirmation: how many the person saw. */
    count: z.number().int().min(1),
  }),
  response: BulkRun,
});

export const readBulk = endpoint({
  method: "GET",
  path: "/api/patterns/runs/:runId",
  summary: "How far a change of many tickets is, ticket by ticket",
  role: "lead",
  request: z.strictObject({ runId: z.string().min(1) }),
  response: z.object({ run: BulkRun, items: z.array(BulkItem) }),
});

export const retryBulk = endpoint({
  method: "POST",
  path: "/api/patterns/runs/:runId/retry",
  summary: "Tries the tickets again that failed, and only these",
  role: "lead",
  request: z.strictObject({ runId: z.string().min(1) }),
  response: BulkRun,
});
