import type { Deed, Proposal, ProposalState } from "#contract/templateProposals";
import type { z } from "zod";
import type { AccountTransaction } from "../db/inAccount";
import type { StoredDeed } from "../db/tables/templates";
import { namesOf } from "./namesOf";
import { findStanding } from "./standings";
import { isOutdated, proposedWords, type Standing, stateOf } from "./states";

/** What a text could say, with who did what about it. */
export async function proposalOf(
  tx: AccountTransaction,
  standing: Standing,
): Promise<Proposal | null> {
  const words = proposedWords(standing);
  if (words === null) return null;
  const { row, text } = standing;
  const { edited = null, asked = null, approved = null, refused = null } = row ?? {};
  const nameOf = await namesOf(
    tx,
    [edited, asked, approved, refused].map((deed) => deed?.by),
  );
  const deed = (stored: StoredDeed | null): z.output<typeof Deed> | null =>
    stored === null ? null : { ...stored, by: nameOf(stored.by) };
  return {
    ...words,
    edited: deed(edited),
    asked: deed(asked),
    approved: deed(approved),
    refused: deed(refused),
    changes: edited === null ? [...(text.proposal?.changes ?? [])] : [],
    outdated: isOutdated(standing),
  };
}

type State = { key: string; state: ProposalState; proposal: Proposal | null };

/** How far a text has come, after something was done with it. */
export async function proposalState(tx: AccountTransaction, key: string): Promise<State> {
  const standing = await findStanding(tx, key);
  return { key, state: stateOf(standing), proposal: await proposalOf(tx, standing) };
}
