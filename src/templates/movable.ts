import type { ProposalState } from "#contract/templateProposals";

/** Texts with words of ours that could go into the help desk. */
const TO_APPLY: ReadonlySet<ProposalState> = new Set([
  "proposed",
  "edited",
  "asked",
  "approved",
  "rolled-back",
]);

export const canBeApplied = (state: ProposalState): boolean => TO_APPLY.has(state);

/** Texts whose words in the help desk are, or were, ours. */
export const canBeRolledBack = (state: ProposalState): boolean =>
  state === "applied" || state === "drifted";

/** Texts with which anything can be done from the list. */
export const isMovable = (state: ProposalState): boolean =>
  canBeApplied(state) || canBeRolledBack(state);
