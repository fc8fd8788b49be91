import type { ProposalState } from "#contract/templateProposals";
import type { TextPair } from "#contract/templateDetail";
import type { Selectable } from "kysely";
import type { StoredText, TemplateTables } from "../db/tables/templates";

export type ProposalRow = Omit<Selectable<TemplateTables["template_proposals"]>, "account_id">;
export type ChangeRow = Omit<
  Selectable<TemplateTables["template_changes"]>,
  "account_id" | "rule_before"
>;

/** What is stored of a text besides its words; the newest change, standing or ended. */
export type Standing = {
  readonly text: StoredText;
  readonly row: ProposalRow | null;
  readonly change: ChangeRow | null;
};

/** How far a text has come, see `ProposalState`. */
export function stateOf({ text, row, change }: Standing): ProposalState {
  if (change !== null && change.ended_at === null && change.drift !== null) return "drifted";
  if (row !== null) return stateOfRow(row);
  if (change?.ended_at === null) return "applied";
  if (text.proposal === null) return isGood(text) ? "good" : "findings-only";
  const isBack = change !== null && isSameWords(change.words_before, wordsOf(text));
  return isBack ? "rolled-back" : "proposed";
}

function stateOfRow({ refused, approved, asked, edited }: ProposalRow): ProposalState {
  if (refused !== null) return "refused";
  if (approved !== null) return "approved";
  if (asked !== null) return "asked";
  return edited === null ? "proposed" : "edited";
}

/** Problems that only say where the words are, and not that anything is wrong with them. */
const HARMLESS: ReadonlySet<string> = new Set(["dynamic-content", "no-customer-name", "label"]);

const isGood = ({ findings, deadEnds, problems }: StoredText): boolean =>
  findings.length === 0 &&
  deadEnds.length === 0 &&
  problems.every(({ type }) => HARMLESS.has(type));

/** What the proposal says now: a person's words before ours; null when there is none. */
export const proposedWords = ({ text, row }: Pick<Standing, "text" | "row">): TextPair | null =>
  row?.words ?? (text.proposal === null ? null : pairOf(text.proposal));

/** True when the text changed since the proposal was written for it. */
export const isOutdated = ({ text, row }: Pick<Standing, "text" | "row">): boolean =>
  row !== null && !isSameWords(row.base, wordsOf(text));

export const wordsOf = (text: StoredText): TextPair => pairOf(text);

const pairOf = ({ subject, body }: TextPair): TextPair => ({ subject, body });

export const isSameWords = (one: TextPair, other: TextPair): boolean =>
  one.subject === other.subject && one.body === other.body;
