import { type Measures, measureTicket } from "#domain/patterns/measureTicket";
import { readTicketText } from "#domain/patterns/readTicketText";
import type { Embedder } from "./encoder/embedder";
import type { TextTicket } from "./grouping";

/** Reads, counts and encodes tickets. */
export async function measureTickets(
  tickets: readonly TextTicket[],
  embedder: Embedder,
): Promise<Measures[]> {
  const texts = tickets.map(readTicketText);
  const meanings = await embedder.embed(texts.map(({ text }) => text));
  return texts.map((text, at) => measureTicket(text, meanings[at] ?? null));
}
