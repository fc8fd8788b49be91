import type { MakeIndex } from "#domain/patterns/neighborIndex";
import type { Embedder } from "./encoder/embedder";

/** What grouping needs from outside the domain. */
export type GroupingParts = { readonly embedder: Embedder; readonly makeIndex: MakeIndex };

/** The text of a ticket that comes in. */
export type TextTicket = { readonly subject?: string | undefined; readonly description: string };

/** Where a ticket was put. */
export type Placed<Ticket> = {
  readonly ticket: Ticket;
  readonly issue: string | null;
  readonly theme: string | null;
  /** 0 to 1. */
  readonly confidence: number;
};
