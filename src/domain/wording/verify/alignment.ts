import type { Sentence } from "./side";

/** Two sentences that say one thing, as far as their words tell. */
export type Pair = { readonly source: Sentence; readonly candidate: Sentence };

export type Alignment = {
  /** Pairs that differ in some word. */
  readonly changed: readonly Pair[];
  /** Sentences of the source that went into a longer one of the candidate. */
  readonly merged: readonly Pair[];
  /** Sentences of the source without a partner. */
  readonly dropped: readonly Sentence[];
  /** Sentences of the candidate without a partner. */
  readonly added: readonly Sentence[];
  /** Unequal sentences that say the same together: pairs, and what was divided or put together. */
  readonly groups: readonly Group[];
};

/** Sentences of both texts that belong together, in their order. */
export type Group = {
  readonly source: readonly Sentence[];
  readonly candidate: readonly Sentence[];
  /** True when their words differ and only a fact tells that they belong together. */
  readonly isLoose: boolean;
};
