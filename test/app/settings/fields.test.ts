import { readDates } from "../../../src/settings/readDates";
import { readOpenings, sayOpenings } from "../../../src/settings/readOpenings";
import { readWait } from "../../../src/settings/readWait";
import { sayWait } from "../../../src/ui/sayWait";

describe("hours of a day", () => {
  it.each([
    ["9-17", [["09:00", "17:00"]]],
    [
      "09:00–12:30, 13:30–18:00",
      [
        ["09:00", "12:30"],
        ["13:30", "18:00"],
      ],
    ],
    [
      "13 to 18; 8.30 - 12",
      [
        ["08:30", "12:00"],
        ["13:00", "18:00"],
      ],
    ],
    ["0-24", [["00:00", "24:00"]]],
    ["", []],
  ])("reads %s", (text, openings) => {
    expect(readOpenings(text)).toEqual(openings);
  });

  it.each(["17-9", "9", "9-25", "9:75-17", "9-13, 12-17", "all day", "24-24"])(
    "refuses %s",
    (text) => {
      expect(readOpenings(text)).toBeNull();
    },
  );

  it("are read back as they are written", () => {
    const openings = readOpenings("8-12, 13-17:30");

    expect(sayOpenings(openings ?? [])).toBe("08:00–12:00, 13:00–17:30");
    expect(readOpenings(sayOpenings(openings ?? []))).toEqual(openings);
  });
});

describe("holidays", () => {
  it("are dates with notes, each once and in order", () => {
    const text = "2026-12-25 Christmas\n\n2026-01-01\n2026-12-25";

    expect(readDates(text)).toEqual({ dates: ["2026-01-01", "2026-12-25"] });
  });

  it.each([
    ["2026-01-01\nnext Monday", 2],
    ["2026-02-30", 1],
    ["2026-1-1", 1],
  ])("name the line that is no date in %j", (text, line) => {
    expect(readDates(text)).toMatchObject({ line });
  });
});

describe("waits", () => {
  it.each([
    ["15 min", 0.25],
    ["4 h", 4],
    ["1,5", 1.5],
    ["90m", 1.5],
    ["2 days", 16],
  ])("reads %s as hours", (text, hours) => {
    expect(readWait(text)).toBe(hours);
  });

  it.each(["0", "soon", "-1 h", "99999", "4 h 30"])("refuses %s", (text) => {
    expect(readWait(text)).toBeNull();
  });

  it("are said in the unit that reads best", () => {
    expect([0.25, 1, 2.5].map(sayWait)).toEqual(["15 min", "1 h", "2.5 h"]);
  });
});
