import { findRepeats } from "#domain/patterns/findRepeats";
import { goneQuiet } from "#domain/patterns/goneQuiet";
import { type CustomerStep, resolvedReally } from "#domain/patterns/resolvedReally";

const DAY = 86_400_000;
const solved: CustomerStep = { at: 10 * DAY, type: "solved" };
const says = (day: number, meaning: "works" | "other"): CustomerStep => ({
  at: day * DAY,
  type: "says",
  meaning,
});

describe("resolvedReally", () => {
  it("never takes silence for success", () => {
    expect(resolvedReally([says(1, "other"), solved])).toBe("unknown");
  });

  it("believes a customer who says that it works, before or after it was solved", () => {
    expect(resolvedReally([solved, says(11, "works")])).toBe("confirmed");
    expect(resolvedReally([says(9, "works"), solved])).toBe("confirmed");
    expect(resolvedReally([solved, { at: 12 * DAY, type: "rates", score: "good" }])).toBe(
      "confirmed",
    );
  });

  it("is not resolved when they come back, rate it badly or write about the same again", () => {
    expect(resolvedReally([solved, says(11, "other")])).toBe("not");
    expect(resolvedReally([solved, { at: 12 * DAY, type: "rates", score: "bad" }])).toBe("not");
    expect(resolvedReally([solved, { at: 30 * DAY, type: "writes-again" }])).toBe("not");
    expect(resolvedReally([solved, { at: 50 * DAY, type: "writes-again" }])).toBe("unknown");
  });

  it("goes by the last that they did", () => {
    expect(resolvedReally([solved, says(11, "works"), says(12, "other")])).toBe("not");
    expect(resolvedReally([solved, says(11, "other"), says(12, "works")])).toBe("confirmed");
  });

  it("says nothing of a ticket that nobody solved", () => {
    expect(resolvedReally([says(1, "works")])).toBeNull();
  });
});

describe("goneQuiet", () => {
  const contact = {
    isSolved: false,
    resolution: null,
    oursAt: 2 * DAY,
    theirsAt: 1 * DAY,
  } as const;

  it("notices two weeks of silence on what is open, not solved, or was solved without a word", () => {
    expect(goneQuiet(contact, 17 * DAY)).toBe(true);
    expect(goneQuiet({ ...contact, isSolved: true, resolution: "not" }, 17 * DAY)).toBe(true);
    const silently = { ...contact, isSolved: true, resolution: "unknown", oursAt: null } as const;
    expect(goneQuiet(silently, 17 * DAY)).toBe(true);
  });

  it("waits two weeks, and lets those be who got their answer", () => {
    expect(goneQuiet(contact, 15 * DAY)).toBe(false);
    expect(goneQuiet({ ...contact, isSolved: true, resolution: "unknown" }, 40 * DAY)).toBe(false);
    expect(goneQuiet({ ...contact, resolution: "confirmed" }, 40 * DAY)).toBe(false);
  });
});

describe("findRepeats", () => {
  it("counts those who wrote again within four weeks, most often first", () => {
    const contacts = [
      { requester: 1, at: 0 },
      { requester: 1, at: 40 * DAY },
      { requester: 2, at: 5 * DAY },
      { requester: 2, at: 3 * DAY },
      { requester: 3, at: 1 * DAY },
      { requester: 3, at: 2 * DAY },
      { requester: 3, at: 20 * DAY },
    ];

    expect(findRepeats(contacts)).toEqual([
      { requester: 3, contacts: 3, shortestMs: DAY },
      { requester: 2, contacts: 2, shortestMs: 2 * DAY },
    ]);
  });
});
