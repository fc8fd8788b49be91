import type { ProposalState } from "#contract/templateProposals";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import type { Mood } from "../ui/moods";

/** How far texts come, in the order in which it happens. */
export const STATES = [
  "good",
  "findings-only",
  "proposed",
  "edited",
  "asked",
  "approved",
  "refused",
  "applied",
  "rolled-back",
  "drifted",
] as const satisfies readonly ProposalState[];

const MOODS: Readonly<Record<ProposalState, Mood>> = {
  good: "good",
  "findings-only": "calm",
  proposed: "calm",
  edited: "calm",
  asked: "watch",
  approved: "good",
  refused: "bad",
  applied: "good",
  "rolled-back": "calm",
  drifted: "bad",
};

/** How far a text has come, in a word. */
export function StateChip({ state }: { state: ProposalState }) {
  const t = useTranslate();
  return <Chip mood={MOODS[state]}>{t(`templates.state.${state}`)}</Chip>;
}
