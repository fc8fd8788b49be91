import { createHash } from "node:crypto";
import { z } from "zod";

/** What an event points at; everything else is read from the help desk itself. */
export type InboxEvent = {
  readonly eventId: string;
  readonly type: string;
  /** Null for events about something else than a ticket. */
  readonly ticketId: number | null;
  readonly occurredAt: string | null;
};

export type ReadEvent =
  | { readonly event: InboxEvent }
  /** Signed, and yet not to be understood: parked for a person. */
  | { readonly event: InboxEvent; readonly reason: string };

const Id = z.union([z.string(), z.number()]).transform(String);
const Event = z.object({
  id: z.string().min(1).max(200),
  type: z.string().min(1).max(200),
  subject: z.string().max(500).optional(),
  time: z.string().optional(),
  detail: z.object({ id: Id.optional() }).optional(),
});

const DEEPEST = 32;

/**
 * Reads a delivery whose signature is good. Never throws: what cannot be read becomes an event
 * with a reason, named after its bytes so that repeats of it are one.
 */
export function readEvent(body: Buffer): ReadEvent {
  const parsed = parse(body);
  if ("reason" in parsed) return parked(body, parsed.reason);
  const read = Event.safeParse(parsed.value);
  if (!read.success) return parked(body, "It has no id or no type.");
  const { id, type, time } = read.data;
  const occurredAt = time !== undefined && !Number.isNaN(Date.parse(time)) ? time : null;
  const ticket = ticketOf(read.data);
  if (ticket === "unreadable") {
    const event = { eventId: id, type, ticketId: null, occurredAt };
    return { event, reason: "It does not say which ticket it is about." };
  }
  return { event: { eventId: id, type, ticketId: ticket, occurredAt } };
}

function ticketOf({ type, subject, detail }: z.output<typeof Event>): number | null | "unreadable" {
  const isTicket = type.startsWith("zen:event-type:ticket.") || subject?.startsWith("zen:ticket:");
  if (isTicket !== true) return null;
  const text = /^zen:ticket:(\d+)$/.exec(subject ?? "")?.[1] ?? detail?.id ?? "";
  const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(id) ? id : "unreadable";
}

function parse(body: Buffer): { value: unknown } | { reason: string } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    if (isTooDeep(text)) return { reason: "It is nested too deep." };
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { reason: error instanceof SyntaxError ? "It is not JSON." : "It is not UTF-8." };
  }
}

/** Counts brackets outside of strings: cheaper than to parse first and walk then. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === 0x5c) at += 1;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x7b || char === 0x5b) depth += 1;
    else if (char === 0x7d || char === 0x5d) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function parked(body: Buffer, reason: string): ReadEvent {
  const eventId = `unread:${createHash("sha256").update(body).digest("hex")}`;
  return { event: { eventId, type: "unread", ticketId: null, occurredAt: null }, reason };
}
