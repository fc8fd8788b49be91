import { z } from "zod";
import { endpoint } from "./endpoint";

/** Where the cause of an issue lies, as a person sees it. */
export const Cause = z.object({
  level: z.enum(["people", "process", "product", "policy", "outside"]),
  note: z.string(),
});
export type Cause = z.infer<typeof Cause>;

export const CurationAction = z.enum([
  "rename",
  "merge",
  "split",
  "not-related",
  "pin",
  "unpin",
  "cause",
]);
export type CurationAction = z.infer<typeof CurationAction>;

/** Something that a person decided about an issue. */
export const Curation = z.object({
  id: z.string(),
  action: CurationAction,
  by: z.string(),
  at: z.string(),
  /** Who took it back; null while it holds. */
  undoneBy: z.string().nullable(),
  /** The new name, or that of the other issue; null where there is none. */
  label: z.string().nullable(),
  /** Tickets that were moved. */
  tickets: z.number().int(),
});
export type Curation = z.infer<typeof Curation>;

/** What came of a decision, and where to look now: a merged issue is found in another one. */
const Curated = z.object({ patternId: z.string(), decisionId: z.string() });

export const curatePattern = endpoint({
  method: "POST",
  path: "/api/patterns/:patternId/decisions",
  summary: "Renames, merges, splits or pins an issue, or takes tickets out of it",
  role: "lead",
  request: z.strictObject({
    patternId: z.string().min(1),
    action: CurationAction,
    /** The new name of `rename` and, if given, of what `split` makes; empty goes back to the found one. */
    label: z.string().max(120).optional(),
    /** Where `merge` takes it. */
    into: z.string().min(1).optional(),
    /** What `split` and `not-related` move. */
    ticketIds: z.array(z.string().min(1)).max(2000).optional(),
    cause: Cause.extend({ note: z.string().max(500) }).optional(),
  }),
  response: Curated,
});

export const undoCuration = endpoint({
  method: "DELETE",
  path: "/api/patterns/decisions/:decisionId",
  summary: "Takes a decision about an issue back",
  role: "lead",
  request: z.strictObject({ decisionId: z.string().min(1) }),
  response: Curated,
});

export const listCuration = endpoint({
  method: "GET",
  path: "/api/patterns/:patternId/decisions",
  summary: "What people decided about an issue, newest first",
  role: "lead",
  request: z.strictObject({ patternId: z.string().min(1) }),
  response: z.array(Curation),
});
