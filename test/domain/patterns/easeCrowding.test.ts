import { crowdingOf, easeCrowding } from "#domain/patterns/easeCrowding";

const likes = (...values: number[]) => values.map((likeness, at) => ({ at, likeness }));

describe("easeCrowding", () => {
  it("measures crowding by the ten nearest only", () => {
    expect(crowdingOf(likes(...Array.from({ length: 10 }, () => 0.6), 0, 0))).toBeCloseTo(0.6);
    expect(crowdingOf([])).toBe(0);
  });

  it("takes likeness off a neighbor that is like everything, and ranks it lower", () => {
    const eased = easeCrowding(likes(0.6, 0.55), (at) => (at === 0 ? 0.9 : 0.3), 0.4);

    expect(eased.map(({ at }) => at)).toEqual([1, 0]);
    expect(eased[1]?.likeness).toBeLessThan(0.55);
  });

  it("adds nothing where it is empty, so that strays stay alone", () => {
    expect(easeCrowding(likes(0.3), () => 0.1, 0.5)).toEqual(likes(0.3));
  });
});
