import type { Segment } from "./findSegments";

/** Whether an issue follows one person, text, team or product, or comes up whoever handles it. */
export type Follows = {
  readonly kind: "person" | "text" | "team" | "product" | "process";
  /** The value that it follows; null for a process. */
  readonly value: string | null;
  /** Share of the tickets that have it, 0 to 1. */
  readonly share: number;
};

/** What an issue can follow, in the order in which we look; a text explains more than its user. */
const KINDS: readonly { dimension: string; kind: Follows["kind"] }[] = [
  { dimension: "macro", kind: "text" },
  { dimension: "product", kind: "product" },
  { dimension: "agent", kind: "person" },
  { dimension: "group", kind: "team" },
];
const MOST_OF_IT = 0.5;
const CLEARLY_MORE = 1.5;

/**
 * Says what most of an issue goes along with: at least half of its tickets, and surely one and a
 * half times the usual share. When nothing does, the process makes it, not somebody in it.
 */
export function followsWhat(segments: readonly Segment[]): Follows {
  for (const { dimension, kind } of KINDS) {
    const found = segments.find(
      (segment) =>
        segment.dimension === dimension &&
        segment.low >= CLEARLY_MORE &&
        segment.tickets >= MOST_OF_IT * segment.of,
    );
    if (found !== undefined) {
      return { kind, value: found.value, share: found.tickets / found.of };
    }
  }
  return { kind: "process", value: null, share: 1 };
}
