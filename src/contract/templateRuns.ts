import { z } from "zod";
import { endpoint } from "./endpoint";
import { Person } from "./people";
import { TextPair, ThreeWay } from "./templateDetail";
import { TemplateType } from "./templates";

/**
 * A bulk change is a run: it is checked first (a dry run that reads everything afresh and writes
 * nothing), shown, and written only after a person confirmed the number of texts it said.
 *
 * `checking` → `checked` → (confirmed) `writing` → `finished`; `cancelled` ends it from anywhere,
 * what is written stays written. `stopped` means that it cannot go on, `problem` says why; confirm
 * it again to go on where it stopped. A crash stops nothing: the run goes on by itself.
 */
export const RunState = z.enum([
  "checking",
  "checked",
  "writing",
  "finished",
  "cancelled",
  "stopped",
]);
export type RunState = z.infer<typeof RunState>;

/**
 * What became of one text.
 *
 * `waiting`: not looked at yet. `ready`: the dry run would write it. `written`: done and proven, only
 * the text changed. `unchanged`: the help desk says it already. `conflict`: somebody edited it; see
 * `conflict`. `refused`: it may not be written, `detail` says why (not approved, invalid, no access,
 * more than the text would change, your role was taken away …). `gone`: the rule was deleted.
 * `failed`: the help desk said no. `cancelled`: the run ended before.
 */
export const RunItemState = z.enum([
  "waiting",
  "ready",
  "written",
  "unchanged",
  "conflict",
  "refused",
  "gone",
  "failed",
  "cancelled",
]);
export type RunItemState = z.infer<typeof RunItemState>;

/** One text of a run. */
export const RunItem = z.object({
  key: z.string(),
  type: TemplateType,
  title: z.string(),
  locale: z.string().nullable(),
  state: RunItemState,
  /** A sentence for people; null when there is nothing to say. */
  detail: z.string().nullable(),
  /** What stood there and what is written instead; null before it was looked at. */
  before: TextPair.nullable(),
  after: TextPair.nullable(),
  conflict: ThreeWay.nullable(),
});
export type RunItem = z.infer<typeof RunItem>;

/** A bulk change with its progress. */
export const TemplateRun = z.object({
  runId: z.string(),
  kind: z.enum(["apply", "roll-back"]),
  state: RunState,
  startedBy: Person,
  startedAt: z.string(),
  confirmedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  /** What keeps it from going on, in a sentence that says what to do. */
  problem: z.string().nullable(),
  total: z.number().int(),
  /** How many texts are in each state; states without texts are left out. */
  counts: z.partialRecord(RunItemState, z.number().int()),
});
export type TemplateRun = z.infer<typeof TemplateRun>;

const one = z.strictObject({ runId: z.string().min(1).max(40) });

export const startRun = endpoint({
  method: "POST",
  path: "/api/template-runs",
  summary: "Check what applying or rolling back these texts would do; writes nothing yet",
  role: "admin",
  request: z.strictObject({
    kind: z.enum(["apply", "roll-back"]),
    /** One, some, or "all": apply all that may be applied, roll back all that were applied. */
    keys: z.union([z.literal("all"), z.array(z.string().min(1).max(200)).min(1).max(5_000)]),
  }),
  response: TemplateRun,
});

export const confirmRun = endpoint({
  method: "POST",
  path: "/api/template-runs/:runId/confirm",
  summary: "Write what the check showed",
  role: "admin",
  request: one.extend({
    /** The number of `ready` texts that the person saw; refused when it is another now. */
    texts: z.number().int().min(1),
  }),
  response: TemplateRun,
});

export const cancelRun = endpoint({
  method: "POST",
  path: "/api/template-runs/:runId/cancel",
  summary: "Write nothing more",
  role: "admin",
  request: one,
  response: TemplateRun,
});

export const readRun = endpoint({
  method: "GET",
  path: "/api/template-runs/:runId",
  summary: "How far a run has come, and what became of each text; ask every second while it runs",
  role: "lead",
  request: one.extend({
    /** Only texts in this state. */
    state: RunItemState.optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  response: TemplateRun.extend({ items: z.array(RunItem), itemsTotal: z.number().int() }),
});

export const listRuns = endpoint({
  method: "GET",
  path: "/api/template-runs",
  summary: "The last twenty runs, newest first; a run that is not over is among them",
  role: "lead",
  request: z.strictObject({}),
  response: z.object({ runs: z.array(TemplateRun) }),
});
