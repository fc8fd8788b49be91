import { useCallback } from "react";
import { useTranslate } from "../i18n/useTranslate";
import type { Draft } from "../zendesk/draft";
import { inFormat } from "./inFormat";
import { isBlank } from "./isBlank";
import type { EngineState } from "./useEngine";
import type { DraftReplacing } from "./useReplaceDraft";
import type { Writing } from "./writing";

type Parts = {
  engine: EngineState;
  draft: Draft | null;
  writing: Writing;
  replacing: DraftReplacing;
};

/**
 * Writes a first version of "no news yet" into the composer, above whatever stands there.
 *
 * It says no more than we know: that we are still working on it, who writes, and when they write
 * next if that is known. The agent reads, changes and sends it.
 */
export function useNoNews({ engine, draft, writing, replacing }: Parts): () => void {
  const t = useTranslate();
  return useCallback(() => {
    if (engine.status !== "ready" || draft === null) return;
    const plain = { body: t("wording.noNews"), format: "text" as const };
    const { context, tone, glossary } = writing;
    const { body } = engine.engine.rewriteMessage({ ...plain, context, tone }, [...glossary]);
    const words = inFormat(body, "text", draft.isRich ? "html" : "text");
    const between = draft.isRich ? "" : "\n\n";
    const text = isBlank(draft) ? words : `${words}${between}${draft.text}`;
    void replacing.use(draft, { text, kind: "public" });
  }, [engine, draft, writing, replacing, t]);
}
