import { findCommunities } from "#domain/patterns/findCommunities";

/** Links every pair within each clique, and the first nodes of neighboring cliques. */
function cliques(count: number, size: number) {
  const [from, to, weights]: [number[], number[], number[]] = [[], [], []];
  const link = (a: number, b: number, weight: number): void => {
    from.push(a);
    to.push(b);
    weights.push(weight);
  };
  for (let clique = 0; clique < count; clique += 1) {
    for (let a = 0; a < size; a += 1) {
      for (let b = 0; b < a; b += 1) link(clique * size + a, clique * size + b, 1);
    }
    if (clique > 0) link((clique - 1) * size, clique * size, 0.2);
  }
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    weights: Float32Array.from(weights),
  };
}

describe("findCommunities", () => {
  it("finds cliques that hang together by a thread", () => {
    const found = findCommunities(40, cliques(8, 5), { resolution: 1, seed: 1 });

    expect(found).toEqual(Int32Array.from({ length: 40 }, (_, node) => Math.floor(node / 5)));
  });

  it("leaves nodes without links alone", () => {
    const none = { from: new Int32Array(), to: new Int32Array(), weights: new Float32Array() };

    expect(findCommunities(3, none, { resolution: 1, seed: 1 })).toEqual(Int32Array.of(0, 1, 2));
  });

  it("gives the same answer for the same seed", () => {
    const links = cliques(12, 4);
    const again = () => findCommunities(48, links, { resolution: 2, seed: 5 });

    expect(again()).toEqual(again());
  });
});
