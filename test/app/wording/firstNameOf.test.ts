import { firstNameOf } from "../../../src/wording/firstNameOf";
import { inFormat } from "../../../src/wording/inFormat";

describe("firstNameOf", () => {
  it.each([
    ["Amara Okafor", "Amara"],
    ["Jean-Luc O’Brien", "Jean-Luc"],
    ["Łucja Nowak", "Łucja"],
  ])("finds the first name in %s", (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });

  it.each([
    "Yıldız, Anna",
    "info@example.com",
    "Support",
    "",
    "Desk 4 Nord",
    "amara okafor",
    "J Smith",
  ])("makes none up for %j", (name) => {
    expect(firstNameOf(name)).toBeUndefined();
  });
});

describe("inFormat", () => {
  it("writes plain words as safe HTML", () => {
    expect(inFormat("Hi <b>,\nit works.\n\nAna & I", "text", "html")).toBe(
      "<p>Hi &lt;b&gt;,<br>it works.</p><p>Ana &amp; I</p>",
    );
  });

  it("leaves a text alone that is in the right format already", () => {
    expect(inFormat("  a\n\n\n\nb ", "text", "text")).toBe("  a\n\n\n\nb ");
  });
});
