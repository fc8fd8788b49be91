import fc from "fast-check";
import { piecesOf, withChanges } from "../../../src/ui/piecesOf";

describe("piecesOf", () => {
  it("goes from one text to the other, word by word", () => {
    expect(piecesOf("Your ticket is open.", "Your message is open.", "text")).toEqual([
      { kind: "same", text: "Your " },
      { kind: "change", before: "ticket", after: "message" },
      { kind: "same", text: " is open." },
    ]);
  });

  it("takes neighbors that change as one", () => {
    const changes = piecesOf("please be advised that it works", "it works", "text").filter(
      ({ kind }) => kind === "change",
    );

    expect(changes).toEqual([{ kind: "change", before: "please be advised that ", after: "" }]);
  });

  it("never cuts a tag, an entity or a placeholder", () => {
    const before = '<p title="a b">A &amp; {{ticket.id}} b</p>';
    const after = '<p title="a c">A &lt; {{ticket.title}} b</p>';

    for (const piece of piecesOf(before, after, "html")) {
      const texts = piece.kind === "same" ? [piece.text] : [piece.before, piece.after];
      for (const text of texts) {
        expect((text.match(/</g) ?? []).length).toBe((text.match(/>/g) ?? []).length);
        expect((text.match(/\{\{/g) ?? []).length).toBe((text.match(/\}\}/g) ?? []).length);
      }
    }
  });

  it("gives back both texts to the byte, whatever they are", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(texts, texts, fc.constantFrom("text", "html"), (before, after, format) => {
        const pieces = piecesOf(before, after, format);
        expect(withChanges(pieces, () => false)).toBe(before);
        expect(withChanges(pieces, () => true)).toBe(after);
      }),
    );
  });

  it("compares long texts that have little in common by their lines, to the byte", () => {
    const words = (seed: number) =>
      Array.from({ length: 6000 }, (_, at) => `w${(at * seed) % 4999}`).join(" ");
    const [before, after] = [words(7919), words(104_729)].map(
      (text) => `<p>Hello</p><p>${text}</p><p>Bye</p>`,
    );

    const started = process.cpuUsage();
    const pieces = piecesOf(before ?? "", after ?? "", "html");
    const { user } = process.cpuUsage(started);

    expect(pieces[0]).toEqual({ kind: "same", text: "<p>Hello</p>" });
    expect(pieces.at(-1)).toEqual({ kind: "same", text: "<p>Bye</p>" });
    expect(withChanges(pieces, () => false)).toBe(before);
    expect(withChanges(pieces, () => true)).toBe(after);
    expect(user / 1000).toBeLessThan(3000);
  });
});
