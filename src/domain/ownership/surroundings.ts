/** What other tickets say about this one. Everything is empty when nothing is known. */
export type Surroundings = {
  /** Audits in which one person moved at least 25 tickets within five minutes. */
  readonly bulkMoves: ReadonlySet<number>;
  /** When tickets were last closed, by ticket id; milliseconds, UTC. */
  readonly closedAt: ReadonlyMap<number, number>;
  /** Requesters who open so many tickets that coming back means nothing, by ticket id. */
  readonly busy: ReadonlySet<number>;
  /** Problems with many customers and no word to them, by the ticket that should show it. */
  readonly outbreaks: ReadonlyMap<number, readonly Outbreak[]>;
};

/** A time in which several customers had one linked problem and nobody told them. */
export type Outbreak = {
  readonly problemId: number;
  readonly since: number;
  readonly until: number | null;
  readonly customers: number;
  readonly untold: number;
  readonly firstAt: number;
  readonly evidence: readonly number[];
};

export const nothingAround: Surroundings = {
  bulkMoves: new Set(),
  closedAt: new Map(),
  busy: new Set(),
  outbreaks: new Map(),
};
