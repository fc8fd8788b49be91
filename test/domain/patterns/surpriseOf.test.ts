import { findSpikes } from "#domain/patterns/findSpikes";
import { surpriseOf } from "#domain/patterns/surpriseOf";

const EVEN = new Float64Array(168).fill(1);

describe("surpriseOf", () => {
  it("agrees with figures of R's pnbinom", () => {
    expect(surpriseOf(3, 3, 1e9)).toBeCloseTo(0.5768, 3);
    expect(surpriseOf(12, 3, 1e9)).toBeCloseTo(7.139e-5, 7);
    expect(surpriseOf(10, 3, 8)).toBeCloseTo(0.0058, 3);
  });

  it("finds nothing surprising in no ticket", () => {
    expect(surpriseOf(0, 5, 8)).toBe(1);
  });

  it("stays above 0 far out", () => {
    expect(surpriseOf(200, 3, 8)).toBeGreaterThan(0);
  });

  it("refuses impossible figures", () => {
    expect(() => surpriseOf(-1, 1, 1)).toThrow(RangeError);
    expect(() => surpriseOf(1, 0, 1)).toThrow(RangeError);
    expect(() => surpriseOf(1, 1, 0)).toThrow(RangeError);
  });
});

describe("findSpikes", () => {
  it("finds a burst after quiet weeks, from its first ticket to its last", () => {
    const counts = new Uint32Array(1000);
    for (let hour = 0; hour < 1000; hour += 50) counts[hour] = 1;
    for (let hour = 925; hour < 931; hour += 1) counts[hour] = 4;

    expect(findSpikes(counts, EVEN, 0)).toMatchObject([{ from: 925, to: 931, tickets: 24 }]);
  });

  it("takes a steady stream for what it is", () => {
    const counts = Uint32Array.from({ length: 2000 }, (_, hour) => (hour % 3 === 0 ? 2 : 1));

    const afterTheFirstDays = findSpikes(counts, EVEN, 0).filter(({ to }) => to > 72);
    expect(afterTheFirstDays).toEqual([]);
  });

  it("knows that every morning is busy", () => {
    const profile = Float64Array.from({ length: 168 }, (_, hour) => (hour % 24 === 9 ? 20 : 0.17));
    const counts = Uint32Array.from({ length: 168 * 8 }, (_, hour) => (hour % 24 === 9 ? 6 : 0));

    expect(findSpikes(counts, profile, 0).filter(({ from }) => from > 168)).toEqual([]);
  });
});
