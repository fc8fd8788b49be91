import { isIP } from "node:net";
import { Problem } from "../errors";
import type { ServiceSettings } from "../settings";
import { isPublicAddress } from "./isPublicAddress";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Where a model's calls may go, and whether its host may be inside our own walls. */
export type AllowedPlace = { readonly origin: string; readonly isInside: boolean };

/**
 * Lets an address of a model through: https on the public internet; or a host that the operator of
 * this service listed in `MODEL_HOSTS`, which may be inside; http only on the machine itself.
 *
 * @throws {Problem} `invalid_request` for every other address; the sentence says what is allowed.
 */
export function requireAllowed(baseUrl: string, settings: ServiceSettings): AllowedPlace {
  const url = new URL(baseUrl);
  requirePlain(url);
  const isLoopback = LOOPBACK.test(url.hostname);
  const isListed = settings.MODEL_HOSTS.includes(url.host);
  const isInside = isListed || (isLoopback && settings.PRACTICE_DESK_URL !== undefined);
  if (url.protocol === "http:" && !(isInside && isLoopback)) {
    throw new Problem(
      "invalid_request",
      "The model's address must begin with https. Plain http is only for a model on the service's own machine.",
    );
  }
  if (!isInside && (isLoopback || isInner(url.hostname))) {
    throw new Problem(
      "invalid_request",
      "This address is inside a private network. Whoever runs this service can allow it in MODEL_HOSTS.",
    );
  }
  return { origin: url.origin, isInside };
}

function requirePlain({ username, password, search, hash }: URL): void {
  if ([username, password, search, hash].every((part) => part === "")) return;
  throw new Problem(
    "invalid_request",
    "The model's address holds no names, passwords or parameters. Give the key in its own field.",
  );
}

/** Names are looked at once they are resolved, right before the call. */
function isInner(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "");
  return isIP(host) !== 0 && !isPublicAddress(host);
}
