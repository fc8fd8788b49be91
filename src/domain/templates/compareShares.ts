/** How often something happened; `count` of `of`. */
export type Counted = { readonly count: number; readonly of: number };

export type ShareInterval = { readonly share: number; readonly low: number; readonly high: number };

/** Two-sided 95 %. */
const Z = 1.959964;

/**
 * A share with its 95 % interval after Wilson; with nothing counted it may be anything.
 *
 * @throws {RangeError} When more happened than was counted.
 * @see https://doi.org/10.1080/01621459.1927.10502953
 */
export function shareOf({ count, of }: Counted): ShareInterval {
  if (!(count >= 0 && count <= of)) throw new RangeError(`${count} of ${of}`);
  if (of === 0) return { share: 0, low: 0, high: 1 };
  const share = count / of;
  const square = Z * Z;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half =
    (Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))) / (1 + square / of);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * How much a share changed, `after` minus `before`, with its 95 % interval after Newcombe (method 10):
 * it holds for small counts and for shares near zero.
 *
 * @see https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
 */
export function differenceOf(
  before: Counted,
  after: Counted,
): { value: number; low: number; high: number } {
  const [one, other] = [shareOf(before), shareOf(after)];
  const value = other.share - one.share;
  return {
    value,
    low: value - Math.hypot(other.share - other.low, one.high - one.share),
    high: value + Math.hypot(other.high - other.share, one.share - one.low),
  };
}

/**
 * What a difference proves when fewer are better: nothing before enough was counted on both sides,
 * and nothing while the interval holds zero.
 *
 * @param needed - So many must have been counted on either side.
 */
export function effectOf(
  before: Counted,
  after: Counted,
  needed: number,
): "too-early" | "better" | "worse" | "no-difference" {
  if (before.of < needed || after.of < needed) return "too-early";
  const { low, high } = differenceOf(before, after);
  if (high < 0) return "better";
  return low > 0 ? "worse" : "no-difference";
}
