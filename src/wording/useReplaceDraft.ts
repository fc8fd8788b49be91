import { useState } from "react";
import type { VersionOrigin } from "#contract/versions";
import { type Draft, readDraft, replaceDraft, type Replacement } from "../zendesk/draft";
import { useZendesk } from "../zendesk/ZendeskContext";

/** The last text that we put into the composer, and what stood there before. */
type Applied = { readonly before: Draft; readonly after: Draft };

/** A text for the composer, and who wrote it; our rules when nothing is said. */
type NewDraft = {
  readonly text: string;
  readonly kind?: "public" | "note";
  readonly origin?: VersionOrigin;
};

export type DraftReplacing = {
  /** True while the composer holds a text of ours or an edit of it. */
  readonly canUndo: boolean;
  /** True when the agent changed our text since. */
  readonly isEdited: boolean;
  /** Why the last write was refused; null when it was not. */
  readonly refusal: Exclude<Replacement, "replaced"> | "failed" | null;
  readonly use: (expected: Draft, next: NewDraft) => Promise<boolean>;
  readonly undo: () => Promise<void>;
};

/**
 * Puts texts into the composer and takes them out again, to the byte.
 *
 * When our text was edited meanwhile, undoing brings the original back and keeps the edit: undoing
 * once more returns to it.
 *
 * @param draft - The draft as last read.
 * @param onChanged - Told after each write, to read the draft at once.
 */
export function useReplaceDraft(draft: Draft | null, onChanged: () => void): DraftReplacing {
  const zaf = useZendesk();
  const [applied, setApplied] = useState<Applied | null>(null);
  const [refusal, setRefusal] = useState<DraftReplacing["refusal"]>(null);

  const write = async (expected: Draft, next: { text: string; kind?: "public" | "note" }) => {
    try {
      const outcome = await replaceDraft(zaf, expected, next);
      setRefusal(outcome === "replaced" ? null : outcome);
      // The editor may tidy what it is given; what it made of it is what is undone later.
      return outcome === "replaced" ? await readDraft(zaf) : null;
    } catch {
      setRefusal("failed");
      return null;
    } finally {
      onChanged();
    }
  };

  const isSameTicket = applied !== null && draft?.ticketId === applied.after.ticketId;
  return {
    canUndo: isSameTicket && draft.text !== "",
    isEdited: isSameTicket && draft.text !== applied.after.text,
    refusal,
    use: async (expected, next) => {
      const after = await write(expected, next);
      if (after !== null) setApplied({ before: expected, after });
      return after !== null;
    },
    undo: async () => {
      if (applied === null) return;
      const current = await readDraft(zaf).catch(() => null);
      if (current === null || current.ticketId !== applied.after.ticketId) return;
      const { text, kind } = applied.before;
      const after = await write(current, { text, ...switchTo(kind) });
      if (after === null) return;
      const wasEdited = current.text !== applied.after.text;
      setApplied(wasEdited ? { before: current, after } : null);
    },
  };
}

/** Only these two kinds can be switched to. */
const switchTo = (kind: Draft["kind"]): { kind?: "public" | "note" } =>
  kind === "public" || kind === "note" ? { kind } : {};
