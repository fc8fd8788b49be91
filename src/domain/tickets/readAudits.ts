import type { Audit, AuditEvent } from "./audit";
import { readEvent } from "./readEvent";
import { readInstant } from "./readInstant";
import { readVia } from "./readVia";
import { readId, readRecord } from "./readValue";

/** What could be read from one value, and why the rest could not. */
export type ReadAudits = {
  readonly audits: readonly Audit[];
  readonly problems: readonly string[];
};

/**
 * Reads ticket audits as the help desk's API returns them.
 *
 * Takes one audit, a list of audits, or a whole answer (`{"audits": [...]}`). Unknown events and
 * unknown properties are legal and kept by name only; ids may be numbers or digits in a string.
 *
 * @param value - Parsed JSON.
 * @returns The audits in the order given, and one sentence for each that could not be read.
 */
export function readAudits(value: unknown): ReadAudits {
  const audits: Audit[] = [];
  const problems: string[] = [];
  for (const one of listOf(value)) {
    const audit = readAudit(one);
    if (typeof audit === "string") problems.push(audit);
    else audits.push(audit);
  }
  return { audits, problems };
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const answer = readRecord(value);
  if (Array.isArray(answer?.["audits"])) return answer["audits"];
  const single = readRecord(answer?.["audit"]);
  return [single ?? value];
}

function readAudit(value: unknown): Audit | string {
  const raw = readRecord(value);
  if (raw === null) return "an audit is an object";
  const id = readId(raw["id"]);
  if (id === null) return "an audit needs a numeric id";
  const ticketId = readId(raw["ticket_id"]);
  if (ticketId === null) return `audit ${id} needs a numeric ticket_id`;
  const at = readInstant(raw["created_at"]);
  if (Number.isNaN(at)) return `audit ${id} needs created_at as an ISO time`;
  const listed = raw["events"] ?? [];
  if (!Array.isArray(listed)) return `audit ${id} has events that are not a list`;

  const author = readId(raw["author_id"]);
  const authorId = author !== null && author > 0 ? author : null;
  const via = readVia(raw["via"], authorId === null);
  const events: AuditEvent[] = [];
  for (const event of listed) events.push(...readEvent(event, { authorId, via, raw }));
  return { id, ticketId, at, authorId, via, events };
}
