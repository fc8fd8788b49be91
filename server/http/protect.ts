import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";
import type { ServiceSettings } from "../settings";

const nonces = new WeakMap<Response, string>();

/** The nonce that styles of this answer must carry. */
export const nonceOf = (response: Response): string => nonces.get(response) ?? "";

/**
 * Security headers of every answer. Pages may only stand in a frame of the help desk, load our
 * own scripts and Zendesk's SDK, and talk to us alone.
 */
export function protect(settings: ServiceSettings): RequestHandler {
  const practice = settings.PRACTICE_DESK_URL === undefined ? [] : [settings.PRACTICE_DESK_URL];
  const secure = settings.PUBLIC_URL?.startsWith("https://") === true;
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'", "https://static.zdassets.com"],
        "style-src": ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["https://*.zendesk.com", ...practice],
      },
    },
    // The page lives in a frame of another site on purpose; frame-ancestors says which.
    frameguard: false,
    crossOriginResourcePolicy: { policy: "cross-origin" },
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  return (request, response, next) => {
    nonces.set(response, randomBytes(16).toString("base64"));
    response.setHeader("cache-control", "no-store");
    headers(request, response, next);
  };
}
