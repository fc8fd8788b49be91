import { toCsv } from "../../../src/ui/toCsv";

const cell = (text: string | number) => toCsv(["a"], [[text]]).split("\r\n")[1];

describe("toCsv", () => {
  it("writes heads and lines with CRLF, behind a byte order mark", () => {
    expect(toCsv(["Name", "Tickets"], [["Amara", 3]])).toBe("\uFEFFName,Tickets\r\nAmara,3\r\n");
  });

  it("quotes commas, quotes and line breaks", () => {
    expect(toCsv(["a", "b", "c"], [["1,5", 'say "hi"', "two\nlines"]])).toBe(
      '\uFEFFa,b,c\r\n"1,5","say ""hi""","two\nlines"\r\n',
    );
  });

  it.each(["=1+1", "+49 30", "-2", "@name", "\tx", " =1", "\u00A0@x", "\u200B=x", "\uFF1Dx"])(
    "keeps %j from being run as a formula",
    (text) => {
      expect(cell(text)?.replace(/^"/, "").startsWith("'")).toBe(true);
    },
  );

  it("leaves numbers and other texts as they are", () => {
    expect([cell(-5), cell("a=b"), cell("3-4")]).toEqual(["-5", "a=b", "3-4"]);
  });
});
