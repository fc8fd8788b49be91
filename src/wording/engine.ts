import { checkBeforeSend } from "#domain/wording/checkBeforeSend";
import { findFacts } from "#domain/wording/facts/findFacts";
import type { GlossaryEntry, Message } from "#domain/wording/message";
import type { LanguagePack } from "#domain/wording/pack";
import { english } from "#domain/wording/packs/en/english";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import { verifyRewrite } from "#domain/wording/verify/verifyRewrite";
import { type Note, writeFromNote } from "#domain/wording/writeFromNote";
import { type SpecialState, writeSpecialMessage } from "#domain/wording/writeSpecialMessage";
import { draftLanguage } from "./draftLanguage";

/**
 * The rules of wording, as this app uses them. They run in the browser; no text leaves it.
 *
 * @param pack - Rules of one more language than English; texts in others are left alone.
 */
export function engineFor(pack: LanguagePack | null) {
  const languages = pack === null ? [english] : [english, pack];
  return {
    rewriteMessage: (message: Message, glossary: readonly GlossaryEntry[] = []) =>
      rewriteMessage(message, glossary, languages),
    checkBeforeSend: (message: Message, glossary: readonly GlossaryEntry[] = []) =>
      checkBeforeSend(message, glossary, languages),
    /** In the note's language where its rules are loaded; null where they are not. */
    writeFromNote: (note: Note, language: string) => {
      const known = languages.find((one) => one.language === language);
      return known === undefined ? null : writeFromNote(note, known);
    },
    /** In the reader's language where its rules are loaded, else in English. */
    writeSpecialMessage: (state: SpecialState, locale: string | null) => {
      const language = locale?.slice(0, 2).toLowerCase();
      return writeSpecialMessage(
        state,
        languages.find((known) => known.language === language),
      );
    },
    findFacts,
    verifyRewrite,
    draftLanguage,
  } as const;
}

export type Engine = ReturnType<typeof engineFor>;
