import { estimateShare } from "../../../src/domain/review/estimateShare";

describe("estimateShare", () => {
  it("agrees with Wilson's published figures", () => {
    const { share, low, high } = estimateShare(9, 10);

    expect(share).toBe(0.9);
    expect(low).toBeCloseTo(0.5958, 3);
    expect(high).toBeCloseTo(0.9821, 3);
  });

  it("stays within 0 and 1 and gets narrower with more cases", () => {
    for (const total of [1, 5, 50, 5000]) {
      for (const hits of [0, 1, Math.floor(total / 2), total]) {
        const { share, low, high } = estimateShare(hits, total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
      }
    }
    const width = (total: number) => {
      const { low, high } = estimateShare(total / 2, total);
      return high - low;
    };
    expect(width(1000)).toBeLessThan(width(10));
  });

  it.each([
    [1, 0],
    [-1, 3],
    [4, 3],
    [0.5, 3],
  ])("refuses %d of %d", (hits, total) => {
    expect(() => estimateShare(hits, total)).toThrow(RangeError);
  });
});
