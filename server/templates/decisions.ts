import type { TemplatePolicy } from "#contract/templateProposals";
import { Problem } from "../errors";
import { isOutdated, proposedWords, type Standing } from "./states";
import { isWritable } from "./writable";

/** @throws {Problem} `conflict` when there is nothing to decide, or it is for an older text. */
export function requireCurrent(standing: Standing): void {
  if (!isWritable(standing.text) || proposedWords(standing) === null) {
    throw new Problem("conflict", "There is no proposal for this text.");
  }
  if (isOutdated(standing)) {
    throw new Problem(
      "conflict",
      "The text was changed in Zendesk since this was written. Look at it again first.",
    );
  }
}

type Deciding = {
  readonly by: number;
  readonly verdict: "approved" | "refused";
  readonly comment: string | undefined;
};

/** @throws {Problem} When somebody decides what they wrote themselves, or refuses without a word. */
export function requireFourEyes(
  { row }: Standing,
  { approval }: TemplatePolicy,
  { by, verdict, comment }: Deciding,
): void {
  if (verdict === "refused" && (comment ?? "") === "") {
    throw new Problem("invalid_request", "Say why, so that the next try is better.");
  }
  if (!approval || verdict === "refused") return;
  if (row?.asked == null) {
    throw new Problem("conflict", "Nobody has asked for this to be approved yet.");
  }
  if (row.asked.by === by || row.edited?.by === by) {
    throw new Problem("not_allowed", "Another admin than the one who wrote or asked approves.");
  }
}

/**
 * Why a proposal may not be applied now, in a sentence; null when it may.
 */
export function whyNotApply(standing: Standing, { approval }: TemplatePolicy): string | null {
  const { row, text } = standing;
  if (!isWritable(text)) return "This text is changed in Zendesk, not here.";
  if (proposedWords(standing) === null) return "There is no proposal for this text.";
  if (isOutdated(standing))
    return "The text was changed in Zendesk since the proposal was written.";
  if (row?.refused != null) return "An admin refused this proposal.";
  if (!approval || row?.approved != null) return null;
  return "Another admin has to approve this first.";
}
