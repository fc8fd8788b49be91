import type { Pattern } from "#contract/patterns";
import "../../../src/i18n/issueTexts";
import "../../../src/i18n/cardTexts";
import { translate } from "../../../src/i18n/translate";
import { daysMarked } from "../../../src/patterns/daysMarked";
import { layTiles } from "../../../src/patterns/layTiles";
import { patternsCsv } from "../../../src/patterns/patternsCsv";

const aPattern = (changes: Partial<Pattern> = {}): Pattern => ({
  id: "1",
  label: "Missed visits",
  phrases: [],
  theme: null,
  pinned: false,
  cause: null,
  incident: false,
  state: "active",
  tickets: 12,
  thisWeek: 3,
  weekBefore: 2,
  customers: 9,
  organizations: 2,
  told: 4,
  untold: 5,
  firstSeen: "2026-03-01T00:00:00.000Z",
  lastSeen: "2026-03-04T00:00:00.000Z",
  trend: [],
  ...changes,
});

describe("the list as CSV", () => {
  it("has the lines of the screen in their order, and runs nothing in a spreadsheet", () => {
    const csv = patternsCsv([aPattern(), aPattern({ label: "=cmd|' /C calc'!A0" })], translate);

    const [head, first, second] = csv.split("\r\n");
    expect(head).toContain("What it is,State");
    expect(first).toBe(
      "Missed visits,Going on,,3,2,12,9,2,4,5,2026-03-01T00:00:00.000Z,2026-03-04T00:00:00.000Z",
    );
    expect(second?.startsWith("'=cmd")).toBe(true);
  });
});

describe("layTiles", () => {
  it("gives each value its share of the space, without overlaps", () => {
    const sizes = [30, 20, 10, 5, 1];
    const tiles = layTiles(sizes, (size) => size, { width: 100, height: 66 });

    for (const { value, width, height } of tiles) expect(width * height).toBeCloseTo(value * 100);
    for (const [at, one] of tiles.entries()) {
      for (const other of tiles.slice(at + 1)) {
        const isApart =
          one.x + one.width <= other.x + 1e-6 ||
          other.x + other.width <= one.x + 1e-6 ||
          one.y + one.height <= other.y + 1e-6 ||
          other.y + other.height <= one.y + 1e-6;
        expect(isApart).toBe(true);
      }
    }
  });

  it("lays nothing out of nothing", () => {
    expect(layTiles([], () => 1, { width: 10, height: 10 })).toEqual([]);
  });
});

describe("daysMarked", () => {
  it("finds the days of spikes and fixes in the reader's zone", () => {
    const fix = { fixedAt: "2026-03-04T23:30:00Z", text: "New box" };
    const marks = daysMarked(
      [{ from: "2026-03-02T22:00:00Z", to: "2026-03-03T01:00:00Z", tickets: 5 }],
      [fix as never],
      "Europe/Berlin",
    );

    expect([...marks]).toEqual([
      ["2026-03-02", { isSpike: true, fixes: [] }],
      ["2026-03-03", { isSpike: true, fixes: [] }],
      ["2026-03-05", { isSpike: false, fixes: ["New box"] }],
    ]);
  });
});
