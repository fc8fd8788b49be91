/** Turns texts into vectors in which near means alike in meaning. */
export type Embedder = {
  readonly dimensions: number;
  /** A vector of length 1 for each text; null for a text it knows no word of. */
  embed(texts: readonly string[]): Promise<(Float32Array | null)[]>;
  close(): Promise<void>;
};
