import type { Finding } from "../wording/message";

/** How much one finding weighs. */
const WEIGHTS: Readonly<Record<Finding["severity"], number>> = { high: 3, medium: 1.5, low: 0.5 };
/** The length of a usual notice; the same findings in a longer text weigh less. */
const USUAL_WORDS = 25;
/** Set so that one serious finding in a usual notice costs about four tenths. */
const STEEPNESS = 0.17;

/**
 * How well a text reads for a customer, 0 to 100.
 *
 * 100 means that nothing was found, and only that. Each finding weighs by severity (high 3, medium
 * 1.5, low 0.5); the sum per 25 words counts, and the score falls with it exponentially, so that the
 * first findings cost most: one serious finding in a short notice gives 60, three give 22.
 *
 * @param words - Words that the text has, placeholders included.
 */
export function scoreOf(findings: readonly Pick<Finding, "severity">[], words: number): number {
  if (findings.length === 0) return 100;
  const weight = findings.reduce((sum, { severity }) => sum + WEIGHTS[severity], 0);
  const perNotice = weight / Math.max(1, words / USUAL_WORDS);
  return Math.min(99, Math.max(0, Math.round(100 * Math.exp(-STEEPNESS * perNotice))));
}
