import { dot } from "./vectors";

/** A stored vector, by the number it was stored under, and how near it is. */
export type Neighbor = { readonly at: number; readonly likeness: number };

/** Vectors of length 1 that can be asked for the nearest ones. */
export type NeighborIndex = {
  readonly add: (at: number, vector: Float32Array) => void;
  readonly remove: (at: number) => void;
  /** The nearest stored vectors by cosine, nearest first. */
  readonly nearest: (vector: Float32Array, count: number) => Neighbor[];
};

/** Makes an index for vectors of so many numbers. */
export type MakeIndex = (dimensions: number) => NeighborIndex;

/** Compares with every stored vector: exact, right for some thousands. */
export const makeExactIndex: MakeIndex = () => {
  const stored = new Map<number, Float32Array>();
  return {
    add: (at, vector) => void stored.set(at, vector),
    remove: (at) => void stored.delete(at),
    nearest(vector, count) {
      const all = Array.from(stored, ([at, other]) => ({ at, likeness: dot(vector, other) }));
      return all.sort((a, b) => b.likeness - a.likeness || a.at - b.at).slice(0, count);
    },
  };
};
