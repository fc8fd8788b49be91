import { createHmac } from "node:crypto";
import fc from "fast-check";
import { TEST_SECRET, verifySignature } from "../../../server/webhooks/verifySignature";

const NOW = new Date("2026-03-04T10:00:00Z");
const SECRET = "a secret";
const rules = { now: NOW, windowSeconds: 300, allowTestSecret: false };

const sign = (body: Buffer, { secret = SECRET, timestamp = NOW.toISOString() } = {}) => ({
  body,
  timestamp,
  signature: createHmac("sha256", secret).update(timestamp).update(body).digest("base64"),
});

describe("verifySignature", () => {
  it("accepts what was signed with one of the secrets, whatever the bytes are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.boolean(), (bytes, isOld) => {
        const signed = sign(Buffer.from(bytes), { secret: isOld ? "the old one" : SECRET });

        expect(verifySignature(signed, [SECRET, "the old one"], rules)).toBe("good");
      }),
    );
  });

  it("refuses a body of which one bit was changed", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        (bytes, place, bit) => {
          const signed = sign(Buffer.from(bytes));
          const changed = Buffer.from(bytes);
          const at = place % changed.length;
          changed[at] = (changed[at] ?? 0) ^ (1 << bit);

          expect(verifySignature({ ...signed, body: changed }, [SECRET], rules)).toBe("wrong");
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("refuses any other signature", () => {
    const { body, timestamp, signature } = sign(Buffer.from("{}"));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (other) => {
        fc.pre(Buffer.from(other, "base64").toString("base64") !== signature);

        expect(verifySignature({ body, timestamp, signature: other }, [SECRET], rules)).toBe(
          "wrong",
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it("refuses an account that has no secret yet", () => {
    expect(verifySignature(sign(Buffer.from("{}"), { secret: "" }), [], rules)).toBe("wrong");
  });

  it.each([-299, 0, 299])("accepts a signature that is %i seconds old", (seconds) => {
    const timestamp = new Date(NOW.getTime() - seconds * 1000).toISOString();

    expect(verifySignature(sign(Buffer.from("{}"), { timestamp }), [SECRET], rules)).toBe("good");
  });

  it.each([
    "2026-03-04T09:54:59Z",
    "2026-03-04T10:05:01Z",
    "1772618400",
    "2026-03-04",
    "Wed, 04 Mar 2026 10:00:00 GMT",
    "2026-03-04T10:00:00",
    "2026-03-04 10:00:00Z",
    "20260304T100000Z",
    "now",
    "",
    "2026-02-30T10:00:00Z",
    "+002026-03-04T10:00:00Z",
  ])("refuses the time %j as stale, though it is signed", (timestamp) => {
    expect(verifySignature(sign(Buffer.from("{}"), { timestamp }), [SECRET], rules)).toBe("stale");
  });

  it("accepts the public test secret only where that is allowed", () => {
    const signed = sign(Buffer.from("{}"), { secret: TEST_SECRET });

    expect(verifySignature(signed, [SECRET], rules)).toBe("test-secret");
    expect(verifySignature(signed, [SECRET], { ...rules, allowTestSecret: true })).toBe("good");
  });

  it("says that a signature is missing", () => {
    const { body, timestamp } = sign(Buffer.from("{}"));

    expect(verifySignature({ body, timestamp, signature: undefined }, [SECRET], rules)).toBe(
      "missing",
    );
  });
});
