import { type Sighting, summarizeIssue } from "#domain/patterns/summarizeIssue";
import { whichAreReal } from "#domain/patterns/whichAreReal";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse("2026-03-20T12:00:00Z");
const FRAME = {
  now: NOW,
  dayOf: (at: number) => new Date(at).toISOString().slice(0, 10),
  profile: new Float64Array(168).fill(1),
};

const sighting = (hoursAgo: number, requester: number): Sighting => ({
  at: NOW - hoursAgo * HOUR,
  requester,
  organization: null,
  told: false,
});

/** One ticket every three days for half a year. */
const steady = Array.from({ length: 60 }, (_, at) => sighting(72 + at * 72, at));

describe("summarizeIssue", () => {
  it("sees a spike of people, and says how unlikely it is", () => {
    const burst = Array.from({ length: 10 }, (_, at) => sighting(2 + at / 4, 1000 + at));
    const { state, spikes, chance, otherwise } = summarizeIssue([...steady, ...burst], FRAME);

    expect(state).toBe("emerging");
    expect(otherwise).toBe("active");
    expect(spikes.at(-1)?.tickets).toBe(10);
    expect(chance).toBeLessThan(0.001);
  });

  it("sees one person who writes all day as one person", () => {
    const flood = Array.from({ length: 200 }, (_, at) => sighting(at / 10, 7));
    const { state, spikes, chance } = summarizeIssue([...steady, ...flood], FRAME);

    expect(state).toBe("active");
    expect(spikes.filter(({ to }) => to > NOW - DAY)).toEqual([]);
    expect(chance).toBe(1);
  });

  it("says that an issue is back when several write after four quiet weeks", () => {
    const old = [sighting(24 * 60, 1), sighting(24 * 59, 2), sighting(24 * 58, 3)];

    expect(summarizeIssue(old, FRAME).state).toBe("closed");
    expect(summarizeIssue([...old, sighting(30, 4)], FRAME).state).toBe("active");
    expect(summarizeIssue([...old, sighting(100, 4), sighting(30, 5)], FRAME).state).toBe("back");
  });

  it("calls an issue that never rested active, then calm, then closed", () => {
    const last = (days: number) => [sighting(24 * (days + 10), 1), sighting(24 * days, 2)];

    expect([2, 20, 40].map((days) => summarizeIssue(last(days), FRAME).state)).toEqual([
      "active",
      "watch",
      "closed",
    ]);
  });
});

describe("whichAreReal", () => {
  it("asks more of one finding the more were looked at", () => {
    const many = Array.from({ length: 499 }, () => 0.5);

    expect(whichAreReal([0.01])).toBe(0.01);
    expect(whichAreReal([0.01, ...many])).toBe(0);
    expect(whichAreReal([0.0001, ...many])).toBe(0.0001);
  });

  it("believes several rare things sooner than one", () => {
    const some = Array.from({ length: 20 }, () => 0.003);
    const many = Array.from({ length: 480 }, () => 0.9);

    expect(whichAreReal([...some, ...many])).toBe(0.003);
    expect(whichAreReal([])).toBe(0);
  });
});
