import type { RunItemState, TemplateRun } from "#contract/templateRuns";
import type { Mood } from "../ui/moods";

/** True while the service works on a run by itself. */
export const isMoving = ({ state }: Pick<TemplateRun, "state">): boolean =>
  state === "checking" || state === "writing";

/** What becomes of texts, in the order in which a reader wants to hear of it. */
export const ITEM_STATES = [
  "failed",
  "conflict",
  "refused",
  "gone",
  "ready",
  "written",
  "unchanged",
  "waiting",
  "cancelled",
] as const satisfies readonly RunItemState[];

export const ITEM_MOODS: Readonly<Record<RunItemState, Mood>> = {
  failed: "bad",
  conflict: "bad",
  refused: "watch",
  gone: "watch",
  ready: "calm",
  written: "good",
  unchanged: "calm",
  waiting: "calm",
  cancelled: "calm",
};

/** How many texts a run is through with; once it was confirmed, those that are ready wait again. */
export const doneOf = ({ counts, total, confirmedAt }: TemplateRun): number =>
  total - (counts.waiting ?? 0) - (confirmedAt === null ? 0 : (counts.ready ?? 0));
