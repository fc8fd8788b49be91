import { Agent, request } from "undici";
import { z } from "zod";
import { Problem } from "../../errors";

export type Call = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below the base URL, beginning with "/". */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
};

export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined when the body is empty or no JSON. */
  readonly json: unknown;
  readonly text: string;
};

/** Sends one request, once. */
export type Transport = (call: Call) => Promise<Reply>;

const TIMEOUT_MS = 10_000;
const LARGEST_BYTES = 5 * 1024 * 1024;

/** Pages of the ticket export hold up to 1,000 tickets with their first words. */
const LARGEST_EXPORT_BYTES = 64 * 1024 * 1024;

/**
 * Requests to one help desk and nowhere else: no redirects are followed, 10 seconds, 5 MB (64 MB
 * for exports).
 *
 * @param baseUrl - Scheme, host and port.
 * @param headers - Sent with every request, such as those of a marketplace app.
 * @throws {Problem} `helpdesk_unavailable` when no whole answer came.
 */
export function transportTo(
  baseUrl: string,
  headers: Readonly<Record<string, string>> = {},
): Transport {
  const agent = new Agent({
    connections: 16,
    connect: { timeout: 5_000 },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
  });
  return async (call) => {
    const url = new URL(call.path, baseUrl);
    if (url.origin !== baseUrl) throw new Error("A call must stay with its help desk.");
    for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value);
    const isExport = call.path.startsWith("/api/v2/incremental/");
    const limit = isExport ? LARGEST_EXPORT_BYTES : LARGEST_BYTES;
    const timeout = AbortSignal.timeout(isExport ? 3 * TIMEOUT_MS : TIMEOUT_MS);
    try {
      const answer = await request(url, {
        dispatcher: agent,
        method: call.method,
        headers: {
          accept: "application/json",
          "user-agent": "Unticket",
          ...(call.body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
          ...call.headers,
        },
        body: call.body === undefined ? null : JSON.stringify(call.body),
        signal: call.signal === undefined ? timeout : AbortSignal.any([timeout, call.signal]),
      });
      const text = await readBody(answer.body, limit);
      return {
        status: answer.statusCode,
        headers: single(answer.headers),
        json: parse(text),
        text,
      };
    } catch (error) {
      throw new Problem("helpdesk_unavailable", "The help desk does not answer. Try again soon.", {
        cause: error,
      });
    }
  };
}

const Chunk = z.instanceof(Uint8Array);

async function readBody(body: AsyncIterable<unknown>, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    const chunk = Chunk.parse(piece);
    bytes += chunk.length;
    if (bytes > limit) throw new Error(`The answer is longer than ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const single = (headers: NodeJS.Dict<string | string[]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
