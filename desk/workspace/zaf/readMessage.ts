/** What an app page asks of the host, after parsing. */
export type AppMessage =
  | { kind: "handshake"; version: string }
  | { kind: "on" | "off"; event: string; instanceGuid: string; count: number }
  | { kind: "trigger"; event: string; instanceGuid: string; payload: unknown }
  | { kind: "ask"; id: number; request: string; params: unknown; instanceGuid: string }
  | { kind: "fetch"; key: string; options: unknown }
  | { kind: "reply"; event: string; blocked: string | null };

/** A plain object with unknown values. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads one `postMessage` of an app page.
 *
 * The SDK sends JSON strings, except hook replies, which are objects; both forms are read for
 * every message. Foreign messages, those for another app and those of usage tracking are null.
 *
 * @param sent - The message as it arrived.
 * @param appGuid - The guid that the page was opened with.
 */
export function readMessage(sent: unknown, appGuid: string): AppMessage | null {
  const message = parse(sent);
  if (message === null || message["appGuid"] !== appGuid) return null;
  const instanceGuid = textOr(message["instanceGuid"], appGuid);
  if (typeof message["request"] === "string") {
    const { id, request, params } = message;
    return typeof id === "number" ? { kind: "ask", id, request, params, instanceGuid } : null;
  }
  const key = message["key"];
  return typeof key === "string" ? readKeyed(key, message, instanceGuid) : null;
}

/** True for objects that are not arrays. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readKeyed(key: string, message: Fields, instanceGuid: string): AppMessage | null {
  const body = message["message"];
  const [, verb, event] = /^iframe\.(on|off|trigger|reply):(.+)$/s.exec(key) ?? [];
  if (event !== undefined && (verb === "on" || verb === "off")) {
    return { kind: verb, event, instanceGuid, count: countIn(body) };
  }
  if (event !== undefined && verb === "trigger") {
    return { kind: "trigger", event, instanceGuid, payload: body };
  }
  if (event !== undefined) return { kind: "reply", event, blocked: blockIn(message["error"]) };
  if (key === "iframe.handshake") {
    return { kind: "handshake", version: isFields(body) ? textOr(body["version"], "") : "" };
  }
  return /^request:\d+$/.test(key) ? { kind: "fetch", key, options: body } : null;
}

function parse(sent: unknown): Fields | null {
  if (typeof sent !== "string") return isFields(sent) ? sent : null;
  try {
    const parsed: unknown = JSON.parse(sent);
    return isFields(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

const countIn = (body: unknown): number =>
  isFields(body) && typeof body["subscriberCount"] === "number" ? body["subscriberCount"] : 1;

/** `return false` arrives as `msg: false`: a block without words. */
function blockIn(error: unknown): string | null {
  if (!isFields(error)) return null;
  return textOr(error["msg"], "");
}

const textOr = (value: unknown, otherwise: string): string =>
  typeof value === "string" ? value : otherwise;
