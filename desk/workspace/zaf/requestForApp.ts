import type { RequestAnswer } from "./connectApp";
import { isFields } from "./readMessage";
import { type AppRequest, readRequest } from "./readRequest";

/** What came back, wherever it was fetched from. */
export type Reply = {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  responseText: string;
};

/** How requests leave the workspace page. */
export type Ways = {
  readonly deskOrigin: string;
  /** To this desk or, with `cors: true`, anywhere, from the browser. */
  fromBrowser(request: AppRequest): Promise<Reply>;
  /** Through the desk's server, which fills in secure settings and signs. */
  throughProxy(request: AppRequest): Promise<Reply>;
  wait(ms: number): Promise<void>;
};

const MOST_RETRIES = 2;
const LONGEST_RETRY_S = 60;

/**
 * Does what `client.request` asks: relative addresses go to this desk with the agent's own rights,
 * others through the proxy, or straight from the browser with `cors: true`.
 *
 * A 429 is tried again after its `Retry-After`, unless the app said `autoRetry: false`.
 *
 * @returns The arguments for the app's promise, as jQuery would pass them; it never throws.
 */
export async function requestForApp(ways: Ways, options: unknown): Promise<RequestAnswer> {
  const request = readRequest(options, ways.deskOrigin);
  if (request === null) return refused("The request has no usable url");
  try {
    return answerWith(await send(ways, request, MOST_RETRIES), request);
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === "TimeoutError";
    return refused(isTimeout ? "timeout" : "error");
  }
}

async function send(ways: Ways, request: AppRequest, retries: number): Promise<Reply> {
  const reply = await (request.way === "proxy"
    ? ways.throughProxy(request)
    : ways.fromBrowser(request));
  const after = Number(reply.headers["retry-after"]);
  const again = reply.status === 429 && request.autoRetry && retries > 0;
  if (!again || !(after <= LONGEST_RETRY_S)) return reply;
  await ways.wait(after * 1000);
  return send(ways, request, retries - 1);
}

function answerWith(reply: Reply, request: AppRequest): RequestAnswer {
  const { status, statusText, headers, responseText } = reply;
  const isJson = request.dataType === "json" || /\bjson\b/.test(headers["content-type"] ?? "");
  const responseJSON = isJson && request.dataType !== "text" ? parse(responseText) : undefined;
  const whole = { status, statusText, responseText, ...(isJson ? { responseJSON } : {}) };
  if (status < 200 || status >= 300) {
    return { ok: false, responseArgs: [whole, "error", statusText] };
  }
  const body = isJson && request.dataType !== "text" ? responseJSON : responseText;
  const value = request.httpCompleteResponse ? { ...whole, headers } : body;
  return { ok: true, responseArgs: [value, "success", { ...whole, headers }] };
}

function refused(statusText: string): RequestAnswer {
  const failed = { status: 0, statusText, responseText: "", responseJSON: undefined };
  return { ok: false, responseArgs: [failed, "error", statusText] };
}

function parse(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return isFields(parsed) || Array.isArray(parsed) ? parsed : (parsed ?? undefined);
  } catch {
    return undefined;
  }
}
