import { csvOf } from "../../../src/templates/csvOf";

describe("csvOf", () => {
  it("quotes what would break a line, and keeps formulas from being formulas", () => {
    expect(
      csvOf(
        ["A", "B"],
        [
          ["x,y", 'say "hi"'],
          ["=1+1", "two\nlines"],
        ],
      ),
    ).toBe(`\uFEFFA,B\r\n"x,y","say ""hi"""\r\n'=1+1,"two\nlines"\r\n`);
  });
});
