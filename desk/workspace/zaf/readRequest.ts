import { z } from "zod";

/** A `client.request`, read and made ready to send. */
export type AppRequest = {
  /** Which way it goes: to this desk, through the proxy, or straight from the browser. */
  way: "desk" | "proxy" | "browser";
  /** Absolute. */
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | null;
  secure: boolean;
  jwt: unknown;
  dataType: "json" | "text" | "any";
  timeoutMs: number;
  autoRetry: boolean;
  httpCompleteResponse: boolean;
};

const FORM = "application/x-www-form-urlencoded; charset=UTF-8";
const LONGEST_MS = 60_000;
/** The desk's own switches, such as its clock; no help desk has these, so no app sees them. */
const CONTROLS = /^\/desk(\/|$)/;

const Scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Method = z
  .string()
  .transform((method) => method.toUpperCase())
  .pipe(z.enum(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]));

/** The options that matter here; the others of jQuery's are left alone. */
const Options = z.object({
  url: z.string(),
  type: Method.default("GET"),
  data: z.unknown().optional(),
  dataType: z.enum(["json", "text", "any"]).catch("any"),
  contentType: z.string().catch(FORM),
  headers: z.record(z.string(), Scalar).catch({}),
  secure: z.boolean().catch(false),
  cors: z.boolean().catch(false),
  jwt: z.unknown().optional(),
  timeout: z.number().positive().max(LONGEST_MS).catch(LONGEST_MS),
  autoRetry: z.boolean().catch(true),
  httpCompleteResponse: z.boolean().catch(false),
});

/**
 * Reads the options of `client.request`.
 *
 * Follows jQuery where the framework does: a body without `contentType` is form-encoded, the
 * `data` of a GET goes into the address.
 *
 * @param options - What the app sent: an object, or an address alone.
 * @param deskOrigin - Where relative addresses go.
 * @returns null when there is no address that could be asked.
 */
export function readRequest(options: unknown, deskOrigin: string): AppRequest | null {
  const read = Options.safeParse(typeof options === "string" ? { url: options } : options);
  if (!read.success) return null;
  const { type, data, contentType, headers, secure, cors, jwt, timeout, ...kept } = read.data;
  const url = addressOf(kept.url, deskOrigin);
  if (url === null) return null;

  const isRead = type === "GET" || type === "HEAD";
  const encoded = encode(data, contentType);
  if (isRead && encoded !== null) url.search += `${url.search === "" ? "?" : "&"}${encoded}`;
  const body = isRead ? null : encoded;

  return {
    ...kept,
    way: wayOf(url.origin === deskOrigin, cors && !secure),
    // Braces of {{setting.x}} are for the proxy to fill in, so they must not arrive encoded.
    url: url.href.replace(/%7B%7B/gi, "{{").replace(/%7D%7D/gi, "}}"),
    method: type,
    headers: { ...kindHeaders(headers), ...(body === null ? {} : { "content-type": contentType }) },
    body,
    secure,
    jwt: jwt ?? null,
    timeoutMs: timeout,
  };
}

function wayOf(isHere: boolean, isDirect: boolean): AppRequest["way"] {
  if (isHere) return "desk";
  return isDirect ? "browser" : "proxy";
}

function addressOf(address: string, deskOrigin: string): URL | null {
  if (!URL.canParse(address, deskOrigin)) return null;
  const url = new URL(address, deskOrigin);
  const isControl = url.origin === deskOrigin && CONTROLS.test(url.pathname);
  return /^https?:$/.test(url.protocol) && !isControl ? url : null;
}

/** The proxy loses header names with underscores, so they are lost here too. */
const kindHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !name.includes("_"))
      .map(([name, value]) => [name.toLowerCase(), value]),
  );

function encode(data: unknown, contentType: string): string | null {
  if (data === undefined || data === null) return null;
  if (typeof data === "string") return data;
  if (contentType.includes("json")) return JSON.stringify(data);
  const fields = z.record(z.string(), z.union([Scalar, z.array(Scalar)])).safeParse(data);
  if (!fields.success) return JSON.stringify(data);
  const pairs = Object.entries(fields.data).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((one) => [`${name}[]`, one]) : [[name, value]],
  );
  return new URLSearchParams(pairs).toString();
}
