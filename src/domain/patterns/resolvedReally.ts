/** How a solved ticket ended for its customer. */
export type Resolution = "confirmed" | "not" | "unknown";

/** What the customer did about a ticket, in order; times are milliseconds since 1970. */
export type CustomerStep =
  | { readonly at: number; readonly type: "solved" }
  | { readonly at: number; readonly type: "says"; readonly meaning: "works" | "other" }
  | { readonly at: number; readonly type: "rates"; readonly score: "good" | "bad" }
  /** Another ticket about the same. */
  | { readonly at: number; readonly type: "writes-again" };

/** Whoever writes about the same again within four weeks was not helped. */
const AGAIN_MS = 28 * 86_400_000;

/**
 * Whether a solved ticket is resolved, as its customer sees it: confirmed when they said so, not
 * when they said otherwise, came back or wrote about it again, and unknown when they said
 * nothing. Silence is never taken for success; the last thing they did counts.
 *
 * @returns Null for a ticket that was never solved.
 */
export function resolvedReally(steps: readonly CustomerStep[]): Resolution | null {
  const inOrder = steps.toSorted((one, other) => one.at - other.at);
  const solvedAt = inOrder.find(({ type }) => type === "solved")?.at;
  if (solvedAt === undefined) return null;
  let resolution: Resolution = "unknown";
  for (const step of inOrder) resolution = afterStep(resolution, step, solvedAt);
  return resolution;
}

function afterStep(before: Resolution, step: CustomerStep, solvedAt: number): Resolution {
  switch (step.type) {
    case "solved":
      return before;
    case "says":
      if (step.meaning === "works") return "confirmed";
      return step.at > solvedAt ? "not" : "unknown";
    case "rates":
      return step.score === "good" ? "confirmed" : "not";
    case "writes-again":
      return step.at > solvedAt && step.at <= solvedAt + AGAIN_MS ? "not" : before;
  }
}
