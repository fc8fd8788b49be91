import { smoothLikeness } from "#domain/patterns/smoothLikeness";

const pointOf = (vector: readonly number[], length: number) => ({
  vector: new Float32Array(vector),
  words: { columns: new Uint32Array(), values: new Float32Array() },
  title: { columns: new Uint32Array(), values: new Float32Array() },
  length,
  isAutomatic: false,
});

const placeOf = (at: number) => at;

describe("smoothLikeness", () => {
  it("brings short questions closer that are asked among the same others", () => {
    const seen = [
      {
        point: pointOf([1, 0], 5),
        neighbors: [
          { at: 1, likeness: 0.5 },
          { at: 2, likeness: 0.8 },
        ],
      },
      {
        point: pointOf([0.5, 0.866], 5),
        neighbors: [
          { at: 2, likeness: 0.8 },
          { at: 0, likeness: 0.5 },
        ],
      },
      { point: pointOf([0.866, 0.5], 5), neighbors: [] },
    ];
    const [first] = smoothLikeness(seen, placeOf);

    expect((first?.[0]?.likeness ?? 0) + 0.18).toBeGreaterThan(0.65);
  });

  it("leaves long texts as they are, and neighbors that are gone", () => {
    const seen = [
      {
        point: pointOf([1, 0], 80),
        neighbors: [
          { at: 1, likeness: 0.5 },
          { at: 7, likeness: 0.4 },
        ],
      },
      { point: pointOf([0.5, 0.866], 80), neighbors: [{ at: 0, likeness: 0.5 }] },
    ];
    const [first, second] = smoothLikeness(seen, (at) => (at < 2 ? at : undefined));

    expect(first).toEqual([
      { at: 1, likeness: 0.5 },
      { at: 7, likeness: 0.4 },
    ]);
    expect(second).toEqual([{ at: 0, likeness: 0.5 }]);
  });
});
