import type { Format, Rewrite } from "#domain/wording/message";
import { type Piece, piecesOf } from "../ui/piecesOf";
import type { Engine } from "./engine";
import { factsOf } from "./keptFacts";
import type { Writing } from "./writing";

/** A text to be rewritten. */
export type Source = { readonly body: string; readonly format: Format };

/** A draft to be said better, or a note among colleagues to be told to the customer. */
export type Question = {
  readonly kind: "draft" | "note";
  readonly source: Source;
  readonly writing: Writing;
};

/** Everything about a text that takes long enough to be felt while typing. */
export type Advice = {
  readonly rewrite: Rewrite;
  /** What of a note the customer does not need; empty for a draft. */
  readonly leftOut: readonly string[];
  /** How the text becomes its rewrite. */
  readonly pieces: readonly Piece[];
  /** What in the text must survive, as it is written there. */
  readonly facts: readonly string[];
};

/**
 * What the rules say about a text: a few milliseconds for a page, in a worker or beside the screen.
 *
 * @returns Null when there are no rules for a note's language, or when the rules themselves failed.
 */
export function advise(engine: Engine, { kind, source, writing }: Question): Advice | null {
  const language = engine.draftLanguage(source.body, writing.locale);
  try {
    const found =
      kind === "note"
        ? tellNote(engine, source, writing, language ?? "en")
        : { ...rewriteDraft(engine, source, writing, language), leftOut: [] };
    if (found === null) return null;
    const { leftOut, ...rewrite } = found;
    return {
      rewrite,
      leftOut,
      pieces: piecesOf(source.body, rewrite.body, source.format),
      facts: factsOf(engine, source),
    };
  } catch {
    // The agent keeps their own words; nothing is lost but our advice.
    return null;
  }
}

const rewriteDraft = (
  engine: Engine,
  source: Source,
  { context, tone, glossary }: Writing,
  language: string | null,
) =>
  engine.rewriteMessage(
    { ...source, context, tone, ...(language === null ? {} : { lang: language }) },
    [...glossary],
  );

const tellNote = (engine: Engine, { body }: Source, { context, tone }: Writing, language: string) =>
  engine.writeFromNote({ note: body, context, tone }, language);
