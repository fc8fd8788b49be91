import { createHmac, generateKeyPairSync } from "node:crypto";
import { SignJWT, UnsecuredJWT } from "jose";
import { verifyPageToken } from "../../../server/session/verifyPageToken";

const NOW = new Date("2026-03-04T10:00:00Z");
const seconds = Math.floor(NOW.getTime() / 1000);
const ours = generateKeyPairSync("rsa", { modulusLength: 2048 });
const theirs = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = ours.publicKey.export({ type: "spki", format: "pem" }).toString();
const readKey = () => Promise.resolve(pem);

const CLAIMS = {
  iss: "acme.zendesk.com",
  aud: "https://acme.zendesk.com/api/v2/apps/installations/77.json",
  sub: "https://acme.zendesk.com/api/v2/users/901.json",
  iat: seconds,
  nbf: seconds,
  exp: seconds + 300,
};

const aToken = (claims: object = {}, { key = ours.privateKey, alg = "RS256", header = {} } = {}) =>
  new SignJWT({ ...CLAIMS, ...claims }).setProtectedHeader({ alg, ...header }).sign(key);

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

describe("verifyPageToken", () => {
  it("reads who opens which installation of which account", async () => {
    expect(await verifyPageToken(await aToken(), readKey, NOW)).toEqual({
      subdomain: "acme",
      installationId: 77,
      userId: 901,
    });
  });

  it("looks for a fresh key once when the signature does not fit", async () => {
    const asked: boolean[] = [];
    const replaced = (_subdomain: string, fresh: boolean) => {
      asked.push(fresh);
      return Promise.resolve(
        fresh ? pem : theirs.publicKey.export({ type: "spki", format: "pem" }).toString(),
      );
    };

    await verifyPageToken(await aToken(), replaced, NOW);

    expect(asked).toEqual([false, true]);
  });

  const body = encoded(CLAIMS);
  const macOf = (head: string, key: string) =>
    createHmac("sha256", key).update(`${head}.${body}`).digest("base64url");
  const attacks: [string, () => string | Promise<string>][] = [
    ["nothing", () => ""],
    ["no token at all", () => "a.b.c"],
    ["no signature", () => new UnsecuredJWT(CLAIMS).encode()],
    ["alg none with a signature", () => `${encoded({ alg: "none" })}.${body}.AAAA`],
    [
      "the public key as an HMAC secret",
      () => {
        const head = encoded({ alg: "HS256", typ: "JWT" });
        return `${head}.${body}.${macOf(head, pem)}`;
      },
    ],
    [
      "an empty HMAC secret",
      () => {
        const head = encoded({ alg: "HS256" });
        return `${head}.${body}.${macOf(head, "")}`;
      },
    ],
    ["another RSA algorithm", () => aToken({}, { alg: "RS512" })],
    ["PSS padding", () => aToken({}, { alg: "PS256" })],
    ["somebody else's key", () => aToken({}, { key: theirs.privateKey })],
    [
      "somebody else's key in the header",
      () =>
        aToken(
          {},
          {
            key: theirs.privateKey,
            header: { jwk: theirs.publicKey.export({ format: "jwk" }) },
          },
        ),
    ],
    [
      "a key address of its own",
      () => aToken({}, { key: theirs.privateKey, header: { jku: "https://evil.example/k" } }),
    ],
    ["another account's issuer", () => aToken({ iss: "evil.zendesk.com" })],
    [
      "an issuer that only looks like Zendesk",
      () => aToken({ iss: "acme.zendesk.com.evil.example" }),
    ],
    ["an issuer with a user part", () => aToken({ iss: "https://acme@evil.zendesk.com" })],
    ["no issuer", () => aToken({ iss: undefined })],
    ["another account's audience", () => aToken({ aud: CLAIMS.aud.replace("acme", "evil") })],
    [
      "an audience of another kind",
      () => aToken({ aud: "https://acme.zendesk.com/api/v2/users/77.json" }),
    ],
    ["several audiences", () => aToken({ aud: [CLAIMS.aud, "https://other.example"] })],
    ["no audience", () => aToken({ aud: undefined })],
    ["no subject", () => aToken({ sub: undefined })],
    [
      "a subject without a user",
      () => aToken({ sub: "https://acme.zendesk.com/api/v2/users/me.json" }),
    ],
    [
      "a time that has passed",
      () => aToken({ iat: seconds - 400, nbf: seconds - 400, exp: seconds - 100 }),
    ],
    [
      "a time to come",
      () => aToken({ iat: seconds + 100, nbf: seconds + 100, exp: seconds + 400 }),
    ],
    [
      "an old birth and a late end",
      () => aToken({ iat: seconds - 4000, nbf: seconds - 4000, exp: seconds + 9000 }),
    ],
    ["no birth", () => aToken({ iat: undefined })],
    ["no end", () => aToken({ exp: undefined })],
    ["a megabyte", async () => `${await aToken()}${"A".repeat(1_000_000)}`],
    [
      "claims that were changed",
      async () => {
        const [head, , signature] = (await aToken()).split(".");
        return `${head ?? ""}.${encoded({ ...CLAIMS, sub: CLAIMS.sub.replace("901", "1") })}.${signature ?? ""}`;
      },
    ],
  ];
  it.each(attacks)("refuses %s", async (_what, make) => {
    await expect(verifyPageToken(await make(), readKey, NOW)).rejects.toMatchObject({
      code: "not_signed",
    });
  });

  it("says that the help desk is away rather than that the token is bad", async () => {
    const { Problem } = await import("../../../server/errors");
    const away = () => Promise.reject(new Problem("helpdesk_unavailable", "Away."));

    await expect(verifyPageToken(await aToken(), away, NOW)).rejects.toMatchObject({
      code: "helpdesk_unavailable",
    });
  });
});
