import type { Facts, Setting } from "../history/facts";
import type { FlagLevel } from "../judgement";
import type { Condition } from "../policy";

/** Why a condition holds, in words for the person who can change it. */
type Explanation = { readonly text: string; readonly action: string };

/** A condition that holds, or will hold at a known moment if nothing happens before. */
export type Holding = {
  /** When it becomes true; milliseconds, UTC. */
  readonly from: number;
  /** True when time alone makes it true: then it holds after `from`, not at it. */
  readonly isTimed: boolean;
  readonly level: FlagLevel;
  /** When it gets worse if nothing happens. */
  readonly worse?: { readonly from: number; readonly level: FlagLevel };
  /** Ids of the audits that show it. */
  readonly evidence: readonly number[];
  /**
   * Says so in moments and limits, not in how long ago: what is stored stays true. Holds on to
   * values of its own, because the facts change.
   */
  readonly explain: () => Explanation;
};

/** One condition of the ownership review. */
export type Rule = {
  readonly condition: Condition;
  /** The condition's number and a short name: "C5-promise-lapsed". */
  readonly ruleId: string;
  /**
   * Looks at one ticket at one moment.
   *
   * @param now - The moment; nothing later is known.
   * @returns Null when it does not hold and time alone will not make it hold.
   */
  judge(facts: Facts, setting: Setting, now: number): Holding | null;
};
