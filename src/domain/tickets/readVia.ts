import type { Via } from "./audit";
import { readId, readRecord, readText } from "./readValue";

const PERSON: Via = { channel: "web", rel: "", fromTicketId: null, fromName: "" };
const SYSTEM: Via = { channel: "system", rel: "", fromTicketId: null, fromName: "" };

/** Reads a `via` object; what has no author and no channel was done by the system. */
export function readVia(value: unknown, hasNoAuthor: boolean): Via {
  const raw = readRecord(value);
  const named = readText(raw?.["channel"]).toLowerCase();
  const usual = hasNoAuthor ? SYSTEM : PERSON;
  const channel = named === "" || named === "web" ? usual.channel : named;
  const source = readRecord(raw?.["source"]);
  if (source === null) return channel === usual.channel ? usual : { ...usual, channel };
  const from = readRecord(source["from"]);
  return {
    channel,
    rel: readText(source["rel"]).toLowerCase(),
    fromTicketId: readId(from?.["ticket_id"]),
    fromName: readText(from?.["name"]) || readText(from?.["service_info"]),
  };
}
