import type { GlossaryEntry, RewriteContext, Tone } from "#domain/wording/message";

/** What the rewriter is told beyond the words. */
export type Writing = {
  readonly context: RewriteContext;
  readonly tone: Tone;
  readonly glossary: readonly GlossaryEntry[];
  /** The language in which the customer reads, as their profile says; null when it does not. */
  readonly locale: string | null;
};

/** The tone in use, and a way to choose another for this ticket. */
export type ChosenTone = { readonly value: Tone; readonly choose: (tone: Tone) => void };
