import { generateKeyPairSync } from "node:crypto";

/** A new key pair for an app's signed page loads, as PEM. */
export function appKeys(): { private_key: string; public_key: string } {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  return { private_key: privateKey, public_key: publicKey };
}
