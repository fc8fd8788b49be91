import { useDeferredValue, useMemo } from "react";
import type { Format, Message, Rewrite } from "#domain/wording/message";
import type { Engine } from "./engine";
import type { Writing } from "./writing";

/** A text to be rewritten. */
export type Source = { readonly body: string; readonly format: Format };

/** The rewrite of a source, or null when the rules themselves failed. */
export function useRewrite(engine: Engine, source: Source, writing: Writing): Rewrite | null {
  const { context, tone, glossary, locale } = writing;
  const settled = useDeferredValue(source);
  return useMemo(() => {
    const lang = engine.draftLanguage(settled.body, locale);
    const message: Message = { ...settled, context, tone, ...(lang === null ? {} : { lang }) };
    try {
      return engine.rewriteMessage(message, [...glossary]);
    } catch {
      // The agent keeps their own words; nothing is lost but our advice.
      return null;
    }
  }, [engine, settled, context, tone, glossary, locale]);
}
