/**
 * How surprising so many tickets are, when arrivals are bunched.
 *
 * The upper tail P(X ≥ observed) of a negative binomial count: a Poisson
 * count whose rate itself varies. 1 means business as usual, 0.001 one period
 * in a thousand.
 *
 * @param observed - Tickets in the period; a whole number, 0 or more.
 * @param expected - Usual tickets in such a period; above 0.
 * @param steadiness - How little the rate varies: its shape, above 0; very large is Poisson.
 * @throws {RangeError} When a figure is outside its range.
 * @see https://en.wikipedia.org/wiki/Negative_binomial_distribution
 */
export function surpriseOf(observed: number, expected: number, steadiness: number): number {
  if (!Number.isInteger(observed) || observed < 0) throw new RangeError(`observed: ${observed}`);
  if (!(expected > 0)) throw new RangeError(`expected: ${expected}`);
  if (!(steadiness > 0)) throw new RangeError(`steadiness: ${steadiness}`);
  if (observed === 0) return 1;

  // Far out, 1 − P(X < observed) is lost to rounding; the tail itself is summed from its largest term.
  const share = expected / (expected + steadiness);
  if (observed > expected) return sumTail(observed, share, steadiness);
  let term = Math.exp(-steadiness * Math.log1p(expected / steadiness));
  let below = 0;
  for (let count = 0; count < observed; count += 1) {
    below += term;
    term *= (share * (steadiness + count)) / (count + 1);
  }
  return Math.max(0, 1 - below);
}

/** Terms beyond these change nothing that anybody would act on. */
const MOST_TERMS = 2000;

function sumTail(observed: number, share: number, steadiness: number): number {
  let logTerm = steadiness * Math.log1p(-share);
  for (let count = 0; count < observed; count += 1) {
    logTerm += Math.log((share * (steadiness + count)) / (count + 1));
  }
  let term = Math.exp(logTerm);
  let sum = 0;
  for (let count = observed; count < observed + MOST_TERMS && term > sum * 1e-9; count += 1) {
    sum += term;
    term *= (share * (steadiness + count)) / (count + 1);
  }
  return Math.min(1, sum);
}
