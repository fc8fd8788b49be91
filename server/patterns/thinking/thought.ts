import type { Grain } from "#domain/patterns/groupPoints";

/** Ids from here on were made by people's splits; grouping counts its own from 1. */
export const FIRST_SPLIT = 2 ** 40;

/** A ticket to think about. */
export type ThoughtTicket = {
  readonly ticketId: number;
  readonly subject: string;
  readonly description: string;
  /** What the encoder made of it before; null when it has not seen it or knew no word. */
  readonly meaning: Uint8Array | null;
};

/** Where a ticket was put. */
export type Placement = {
  readonly ticketId: number;
  readonly patternId: number | null;
  readonly confidence: number;
  readonly meaning: Uint8Array | null;
};

/** A pattern as the whole of the tickets shows it. */
export type FoundPattern = {
  readonly patternId: number;
  /** Null when it keeps the one it has. */
  readonly name: { readonly label: string; readonly phrases: readonly string[] } | null;
  readonly theme: string | null;
  readonly tickets: number;
  /** The patterns most like it, nearest first. */
  readonly similar: readonly number[];
};

export type Consolidation = {
  readonly moved: readonly Omit<Placement, "meaning">[];
  readonly patterns: readonly FoundPattern[];
  readonly merged: readonly { readonly patternId: number; readonly into: number }[];
};

/** Tickets that people left in a pattern, and those they took out of one. */
export type Decided = {
  readonly held: readonly TicketInPattern[];
  readonly barred: readonly TicketInPattern[];
};

type TicketInPattern = { readonly ticketId: number; readonly patternId: number };

/** What can be asked of a thinker, and what it answers. */
export type Thoughts = {
  /** Forgets the account and starts anew; pattern ids from `firstPattern` on are free. */
  begin: { ask: { firstPattern: number; grain: Grain }; answer: null };
  /** Takes in tickets that were placed before. */
  remember: {
    ask: { tickets: readonly (ThoughtTicket & { readonly patternId: number | null })[] };
    answer: null;
  };
  /** Places tickets and remembers them. */
  place: { ask: { tickets: readonly ThoughtTicket[] }; answer: readonly Placement[] };
  /** Finds the patterns among all remembered tickets anew; what people decided stands. */
  consolidate: { ask: Decided; answer: Consolidation };
};

export type ThoughtName = keyof Thoughts;

/** A question on its way to the worker thread; answered under the same number. */
export type Question = {
  readonly number: number;
  readonly accountId: number;
  readonly name: ThoughtName;
  readonly ask: Thoughts[ThoughtName]["ask"];
};

export type Reply =
  | { readonly number: number; readonly answer: Thoughts[ThoughtName]["answer"] }
  | { readonly number: number; readonly problem: string };
