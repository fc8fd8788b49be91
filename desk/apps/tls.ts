import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createServer, type Server } from "node:https";
import { join } from "node:path";
import { generate } from "selfsigned";

type Tls = {
  /** Answers as the plain server does. */
  app: RequestListener;
  /** Where the certificate is kept between runs. */
  folder: string;
  now?: Date;
};

const DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;
const CERTIFICATE = "desk-cert.pem";
const KEY = "desk-key.pem";

/**
 * The desk over https, for tools that speak nothing else, such as zcli.
 *
 * The certificate is made by the desk itself for 127.0.0.1 and localhost, kept in `folder` as
 * `desk-cert.pem`, and made anew in its last week. Clients trust it through NODE_EXTRA_CA_CERTS.
 *
 * @returns A server that does not listen yet.
 */
export async function tls({ app, folder, now = new Date() }: Tls): Promise<Server> {
  const known = readKept(folder, now);
  return createServer(known ?? (await makeNew(folder, now)), app);
}

type Pair = { key: string; cert: string };

function readKept(folder: string, now: Date): Pair | null {
  const [keyFile, certFile] = [join(folder, KEY), join(folder, CERTIFICATE)];
  if (!existsSync(keyFile) || !existsSync(certFile)) return null;
  const pair = { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8") };
  try {
    const endsAt = new Date(new X509Certificate(pair.cert).validTo);
    return endsAt.getTime() - now.getTime() > 7 * DAY_MS ? pair : null;
  } catch {
    return null;
  }
}

async function makeNew(folder: string, now: Date): Promise<Pair> {
  const made = await generate([{ name: "commonName", value: "127.0.0.1" }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - DAY_MS),
    notAfterDate: new Date(now.getTime() + DAYS * DAY_MS),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 7, ip: "127.0.0.1" },
          { type: 2, value: "localhost" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, KEY), made.private, { mode: 0o600 });
  writeFileSync(join(folder, CERTIFICATE), made.cert);
  return { key: made.private, cert: made.cert };
}
