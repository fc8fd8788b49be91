import { estimateSaved } from "#domain/patterns/estimateSaved";
import { judgeFix } from "#domain/patterns/judgeFix";
import { makeRandom } from "#domain/patterns/makeRandom";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIXED = Date.parse("2026-03-04T10:00:00Z");
const even = new Float64Array(168).fill(1);

/** So many tickets, spread evenly over the days before (or after) the fix. */
const spread = (count: number, fromDay: number, toDay: number) =>
  Array.from(
    { length: count },
    (_, at) => FIXED + (fromDay + ((at + 0.5) * (toDay - fromDay)) / count) * DAY,
  );
const judge = (times: number[], daysAfter: number, profile = even) =>
  judgeFix({ times, fixedAt: FIXED, now: FIXED + daysAfter * DAY, profile });

describe("judgeFix", () => {
  it("is too early to say while nothing would be no surprise either", () => {
    expect(judge(spread(28, -28, 0), 1).state).toBe("too-early");
    expect(judge(spread(2, -28, 0), 14).state).toBe("too-early");
  });

  it("held when hardly anybody writes who would have", () => {
    const verdict = judge([...spread(56, -28, 0), ...spread(1, 0, 7)], 7);

    expect(verdict).toMatchObject({ state: "held", seen: 1 });
    expect(verdict.expected).toBeCloseTo(14, 0);
    expect(verdict.low).toBeLessThan(14);
    expect(verdict.high).toBeGreaterThan(14);
  });

  it("leaks when people go on writing, though fewer", () => {
    expect(judge([...spread(56, -28, 0), ...spread(8, 0, 7)], 7).state).toBe("leaking");
  });

  it("does not call a burst fixed that was over anyway", () => {
    const burst = spread(40, -2, -1);

    expect(judge(burst, 2).state).toBe("too-early");
    expect(judge(burst, 28).state).toBe("held");
  });

  it("takes a weekend for what it is", () => {
    // Nobody ever writes on the two days after the fix.
    const quiet = even.map((_, hour) => {
      const sinceFix = (hour - (Math.floor(FIXED / HOUR) % 168) + 168) % 168;
      return sinceFix < 48 ? 0.01 : 1.4;
    });

    expect(judge(spread(140, -28, 0), 2).state).toBe("held");
    expect(judge(spread(140, -28, 0), 2, quiet).state).toBe("too-early");
  });

  it("seldom says that something held which nobody fixed, nor that a good fix leaks", () => {
    const random = makeRandom(7);
    const arrivals = (perDay: number, fromDay: number, toDay: number) => {
      const times: number[] = [];
      for (let at = fromDay; ;) {
        at -= Math.log(1 - random()) / perDay;
        if (at >= toDay) return times;
        times.push(FIXED + at * DAY);
      }
    };
    const share = (after: number, state: string) =>
      Array.from({ length: 400 }, () =>
        judge([...arrivals(2, -28, 0), ...arrivals(after, 0, 10)], 10),
      ).filter((verdict) => verdict.state === state).length / 400;

    expect(share(2, "held")).toBeLessThan(0.07);
    expect(share(0.2, "leaking")).toBeLessThan(0.07);
    expect(share(0.2, "held")).toBeGreaterThan(0.9);
    expect(share(1.6, "leaking")).toBeGreaterThan(0.9);
  });
});

describe("estimateSaved", () => {
  it("gives a range around four fifths of what would come", () => {
    const saved = estimateSaved(spread(56, -56, 0), FIXED);

    expect(saved.likely).toBeGreaterThanOrEqual(21);
    expect(saved.likely).toBeLessThanOrEqual(24);
    expect(saved.low).toBeLessThan(saved.likely);
    expect(saved.high).toBeGreaterThan(28);
  });

  it("promises little for sure where it came in one burst", () => {
    const saved = estimateSaved(spread(40, -6, -5), FIXED);

    expect(saved.low).toBeLessThanOrEqual(3);
    expect(saved.high).toBeGreaterThan(60);
  });

  it("promises nothing for an issue that is over", () => {
    expect(estimateSaved(spread(10, -100, -90), FIXED)).toEqual({ low: 0, likely: 0, high: 0 });
  });
});
