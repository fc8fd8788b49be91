import { type Estimate, estimateShare } from "./estimateShare";

/** A decided flag: was it right, and how long had it waited, in multiples of the limit (1 or more). */
export type DecidedFlag = { readonly isRight: boolean; readonly waited: number };

/** A looser limit, and what it would have done to the flags that were decided. */
export type Suggestion = {
  readonly factor: number;
  readonly keptConfirmed: number;
  readonly leftOutDismissed: number;
  readonly precision: Estimate;
};

/** A rule is loosened when this many decisions show that this share of its flags is wrong. */
const LEAST_DECISIONS = 50;
const WRONG_SHARE = 0.4;
/** Of the flags that were right, at least this share has to stay. */
const KEPT_SHARE = 0.8;
const FACTORS = [1.25, 1.5, 2, 3, 4, 6] as const;

/**
 * Suggests by how much a time limit could be longer, from flags that people decided.
 *
 * A limit `factor` times as long would have raised only the flags that waited that long. The
 * factor is chosen that leaves out most wrong flags for each right one it loses, and keeps at
 * least four in five of the right ones.
 *
 * @returns Null with fewer than 50 decisions, with less than 40 % of them wrong, or when no longer
 *   limit tells right from wrong.
 */
export function suggestFactor(flags: readonly DecidedFlag[]): Suggestion | null {
  const right = flags.filter(({ isRight }) => isRight).length;
  const wrong = flags.length - right;
  if (flags.length < LEAST_DECISIONS || wrong < WRONG_SHARE * flags.length) return null;

  let best: { suggestion: Suggestion; gain: number } | null = null;
  for (const factor of FACTORS) {
    const kept = flags.filter(({ waited }) => waited >= factor);
    const keptConfirmed = kept.filter(({ isRight }) => isRight).length;
    const leftOutDismissed = wrong - (kept.length - keptConfirmed);
    if (kept.length === 0 || keptConfirmed < KEPT_SHARE * right) continue;
    const gain = leftOutDismissed / wrong - (right === 0 ? 0 : (right - keptConfirmed) / right);
    if (gain <= 0 || (best !== null && gain <= best.gain)) continue;
    const precision = estimateShare(keptConfirmed, kept.length);
    best = { suggestion: { factor, keptConfirmed, leftOutDismissed, precision }, gain };
  }
  return best?.suggestion ?? null;
}
