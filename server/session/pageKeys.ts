import { Problem } from "../errors";
import { baseUrlOf } from "../helpdesks/baseUrlOf";
import { transportTo } from "../helpdesks/zendesk/transport";
import type { ServiceSettings } from "../settings";
import type { ReadKey } from "./verifyPageToken";

const REMEMBER_MS = 60 * 60_000;
/** Forged tokens must not make us ask the help desk over and over. */
const FRESH_MS = 10_000;
const MOST_REMEMBERED = 1_000;

/** Reads and remembers the public keys with which help desks sign our pages. */
export function openPageKeys(settings: ServiceSettings): ReadKey {
  const known = new Map<string, { at: number; key: Promise<string> }>();
  return (subdomain, fresh) => {
    const now = performance.now();
    const found = known.get(subdomain);
    if (found !== undefined && now - found.at < (fresh ? FRESH_MS : REMEMBER_MS)) return found.key;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const key = readKey(subdomain, settings);
    known.set(subdomain, { at: now, key });
    key.catch(() => known.delete(subdomain));
    return key;
  };
}

async function readKey(subdomain: string, settings: ServiceSettings): Promise<string> {
  const transport = transportTo(baseUrlOf(subdomain, settings));
  const path = `/api/v2/apps/${settings.ZENDESK_APP_ID}/public_key.pem`;
  const { status, text } = await transport({ method: "GET", path, headers: { accept: "*/*" } });
  if (status === 200 && text.includes("-----BEGIN PUBLIC KEY-----")) return text;
  if (status >= 500 || status === 429) {
    throw new Problem("helpdesk_unavailable", "The help desk does not answer. Try again soon.");
  }
  throw new Problem("not_signed", "The help desk does not know this app.");
}
