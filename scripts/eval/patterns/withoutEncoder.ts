import type { Embedder } from "../../../server/patterns/encoder/embedder";

/** Knows no meaning: what grouping rests on then is spelling alone. */
export const withoutEncoder: Embedder = {
  dimensions: 0,
  embed: (texts) => Promise.resolve(texts.map(() => null)),
  close: () => Promise.resolve(),
};
