import { type DecidedFlag, suggestFactor } from "../../../src/domain/review/suggestFactor";

const flags = (count: number, isRight: boolean, waited: number): DecidedFlag[] =>
  Array.from({ length: count }, () => ({ isRight, waited }));

describe("suggestFactor", () => {
  it("leaves out the wrong flags that ended soon, and keeps the right ones", () => {
    const suggestion = suggestFactor([...flags(30, true, 3), ...flags(30, false, 1.4)]);

    expect(suggestion).toMatchObject({ factor: 1.5, keptConfirmed: 30, leftOutDismissed: 30 });
    expect(suggestion?.precision.share).toBe(1);
  });

  it("says nothing with few decisions, or when most flags were right", () => {
    expect(suggestFactor([...flags(20, true, 3), ...flags(20, false, 1.2)])).toBeNull();
    expect(suggestFactor([...flags(80, true, 3), ...flags(20, false, 1.2)])).toBeNull();
  });

  it("says nothing when time does not tell right from wrong", () => {
    expect(suggestFactor([...flags(30, true, 1.3), ...flags(30, false, 8)])).toBeNull();
    expect(suggestFactor([...flags(30, true, 2), ...flags(30, false, 2)])).toBeNull();
  });

  it("keeps at least four in five of the right ones", () => {
    const suggestion = suggestFactor([
      ...flags(20, true, 1.6),
      ...flags(20, true, 5),
      ...flags(40, false, 1.3),
      ...flags(10, false, 1.9),
    ]);

    expect(suggestion).toMatchObject({ factor: 1.5, keptConfirmed: 40, leftOutDismissed: 40 });
  });
});
