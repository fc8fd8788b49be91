import { useCallback } from "react";
import type { Draft } from "../zendesk/draft";
import { inFormat } from "./inFormat";
import { isBlank } from "./isBlank";
import { useLatest } from "./useLatest";
import type { DraftReplacing } from "./useReplaceDraft";

type Parts = { draft: Draft | null; replacing: DraftReplacing };

/** Writes a private note into the composer, above whatever stands there; the agent submits it. */
export function useNote(parts: Parts): (text: string) => void {
  const latest = useLatest(parts);
  return useCallback(
    (note) => {
      const { draft, replacing } = latest.current;
      if (draft === null) return;
      const words = inFormat(note, "text", draft.isRich ? "html" : "text");
      const between = draft.isRich ? "" : "\n\n";
      const text = isBlank(draft) ? words : `${words}${between}${draft.text}`;
      void replacing.use(draft, { text, kind: "note" });
    },
    [latest],
  );
}
