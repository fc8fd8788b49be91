/** A share and the range in which the true one lies in 95 of 100 cases; each 0 to 1. */
export type Estimate = { readonly share: number; readonly low: number; readonly high: number };

/** Standard deviations that hold 95 % of a normal distribution. */
const Z = 1.959964;

/**
 * How large a share is, as far as a few cases can tell: Wilson's score interval, which stays
 * within 0 and 1 and is honest for small numbers.
 *
 * @param hits - Cases that count; a whole number from 0 to `total`.
 * @param total - All cases; a whole number above 0.
 * @throws {RangeError} When a count is outside its range.
 * @see https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 * @example
 * estimateShare(9, 10); // share 0.9, from 0.60 to 0.98
 */
export function estimateShare(hits: number, total: number): Estimate {
  if (!Number.isInteger(total) || total < 1) throw new RangeError(`total: ${total}`);
  if (!Number.isInteger(hits) || hits < 0 || hits > total) throw new RangeError(`hits: ${hits}`);
  const share = hits / total;
  const z2 = Z * Z;
  const center = (share + z2 / (2 * total)) / (1 + z2 / total);
  const spread =
    (Z / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  return {
    share,
    low: hits === 0 ? 0 : Math.max(0, center - spread),
    high: hits === total ? 1 : Math.min(1, center + spread),
  };
}
