import { readInstant } from "#domain/tickets/readInstant";

describe("readInstant", () => {
  const nine = Date.parse("2026-03-02T09:00:00Z");

  it.each([
    "2026-03-02T09:00:00Z",
    "2026-03-02T09:00:00.000Z",
    "2026-03-02T10:00:00+01:00",
    "2026-03-02T04:00:00-0500",
    "2026-03-02 09:00:00 UTC",
    "2026-03-02T09:00Z",
    "2026-03-02T09:00:00",
    "2026-03-02 09:00",
  ])("reads %s, and takes UTC where no zone is named", (text) => {
    expect(readInstant(text)).toBe(nine);
  });

  it("takes a day as its first moment", () => {
    expect(readInstant("2026-03-02")).toBe(Date.parse("2026-03-02T00:00:00Z"));
  });

  it.each([
    "",
    "soon",
    "2026-02-30T09:00:00Z",
    "2026-13-01",
    "2026-03-02T25:00:00Z",
    "1",
    5,
    null,
    {},
  ])("refuses %p", (value) => {
    expect(readInstant(value)).toBeNaN();
  });
});
