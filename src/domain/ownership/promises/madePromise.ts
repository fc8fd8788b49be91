/** A time that the customer was told, and what became of it. Times in milliseconds, UTC. */
export type MadePromise = {
  readonly auditId: number;
  readonly at: number;
  readonly authorId: number | null;
  readonly text: string;
  readonly kind: "explicit" | "vague";
  readonly source: "words" | "field";
  readonly dueAt: number;
  /** After this it is broken. */
  readonly lapsesAt: number;
  /** The first public word after it was made; null while there is none. */
  answered: { readonly at: number; readonly auditId: number } | null;
  /** A later promise took its place before it lapsed. */
  renewed: boolean;
};
