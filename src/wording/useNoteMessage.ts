import { useMemo } from "react";
import type { FromNote } from "#domain/wording/writeFromNote";
import type { Engine } from "./engine";
import type { Source } from "./useRewrite";
import type { Writing } from "./writing";

/**
 * What a note means for the customer, as a message in the note's language. Null when there are no
 * rules for it, or when the rules themselves failed.
 *
 * @param source - The note as plain text.
 */
export function useNoteMessage(engine: Engine, source: Source, writing: Writing): FromNote | null {
  const { context, tone, locale } = writing;
  return useMemo(() => {
    const lang = engine.draftLanguage(source.body, locale) ?? "en";
    try {
      return engine.writeFromNote({ note: source.body, context, tone }, lang);
    } catch {
      // The note stays as it is; nothing is lost but our offer.
      return null;
    }
  }, [engine, source.body, context, tone, locale]);
}
