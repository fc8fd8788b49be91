import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { sealerOf } from "../../../server/secrets/sealer";

const [older, newer] = [randomBytes(32), randomBytes(32)];

describe("sealerOf", () => {
  it("opens what it sealed, for the same purpose", () => {
    const sealer = sealerOf([newer]);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (secret) => {
        expect(sealer.open(sealer.seal(secret, "token:1"), "token:1")).toBe(secret);
      }),
    );
  });

  it("opens nothing for another purpose", () => {
    const sealer = sealerOf([newer]);
    const sealed = sealer.seal("secret", "token:1");

    expect(() => sealer.open(sealed, "token:2")).toThrow();
  });

  it("opens nothing of which a byte was changed", () => {
    const sealer = sealerOf([newer]);
    const sealed = sealer.seal("secret", "token:1");

    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => sealer.open(changed, "token:1")).toThrow();
    }
  });

  it("opens with an old key what was sealed with it, and seals with the new one", () => {
    const old = sealerOf([older]).seal("secret", "token:1");
    const both = sealerOf([newer, older]);

    expect(both.open(old, "token:1")).toBe("secret");
    expect(sealerOf([newer]).open(both.seal("secret", "token:1"), "token:1")).toBe("secret");
    expect(() => sealerOf([newer]).open(old, "token:1")).toThrow("does not have");
  });

  it("never seals the same secret to the same bytes", () => {
    const sealer = sealerOf([newer]);

    expect(sealer.seal("secret", "token:1").equals(sealer.seal("secret", "token:1"))).toBe(false);
  });
});
