import { closesItself } from "../../../src/wording/closesItself";

describe("closesItself", () => {
  it.each([
    "no tags",
    "a < b",
    "Hi Amara,</p><p>",
    "<b>bold</b>",
    "one<br>two",
    "</b></p><p><b>",
    '<a href="x>y">link</a>',
  ])("is true of %s", (html) => expect(closesItself(html)).toBe(true));

  it.each(["<p>", "</p>", "</p><div>", "<b><i></b></i>", "</b></p><b><p>"])(
    "is false of %s",
    (html) => expect(closesItself(html)).toBe(false),
  );
});
