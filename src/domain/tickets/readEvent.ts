import type { AuditEvent, Via, Words } from "./audit";
import { plainText } from "./plainText";
import { readId, readRecord, readText } from "./readValue";
import { readVia } from "./readVia";

type Around = {
  readonly authorId: number | null;
  readonly via: Via;
  readonly raw: Readonly<Record<string, unknown>>;
};

type Raw = Readonly<Record<string, unknown>>;

/** Reads one event of an audit; a chat becomes as many words as it has lines, nonsense nothing. */
export function readEvent(value: unknown, audit: Around): readonly AuditEvent[] {
  const raw = readRecord(value);
  if (raw === null) return [];
  const name = readText(raw["type"]);
  const via = raw["via"] === undefined ? audit.via : readVia(raw["via"], audit.authorId === null);
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  return reader === undefined ? [other(name, raw)] : reader(raw, via, audit);
}

const READERS: Readonly<Record<string, (raw: Raw, via: Via, audit: Around) => AuditEvent[]>> = {
  Create: readField,
  Change: readField,
  Comment: readComment,
  VoiceComment: readComment,
  SMS: readComment,
  Notification: readMail,
  NotificationWithCcs: readMail,
  Cc: (raw) => readWatchers("copied", raw["recipients"]),
  EmailCcChange: (raw) => readWatchers("copied", raw["current_email_ccs"] ?? raw["value"]),
  FollowersChange: (raw) => readWatchers("followers", raw["current_followers"] ?? raw["value"]),
  FollowerChange: (raw) => readWatchers("followers", raw["current_followers"] ?? raw["value"]),
  ChatStartedEvent: readChat,
  ChatEndedEvent: readChat,
};

/** Properties whose change is a change of watchers, by what older accounts call them. */
const WATCHER_FIELDS: Readonly<Record<string, "followers" | "copied">> = {
  follower_ids: "followers",
  followers: "followers",
  collaborator_ids: "copied",
  email_cc_ids: "copied",
};

function readField(raw: Raw, via: Via): AuditEvent[] {
  const field = readText(raw["field_name"]) || String(readId(raw["field_name"]) ?? "");
  const kind = Object.hasOwn(WATCHER_FIELDS, field) ? WATCHER_FIELDS[field] : undefined;
  if (kind !== undefined) return readWatchers(kind, raw["value"]);
  return [{ type: "field", field, value: raw["value"], via }];
}

function readComment(raw: Raw, via: Via, audit: Around): AuditEvent[] {
  const isCall = raw["type"] === "VoiceComment";
  const author = readId(raw["author_id"]) ?? audit.authorId;
  const html = readText(raw["html_body"]);
  const text = readText(raw["plain_body"]) || readText(raw["body"]) || plainText(html);
  return [
    {
      type: "words",
      id: readId(raw["id"]),
      authorId: author !== null && author > 0 ? author : null,
      isPublic: raw["public"] !== false,
      isCall: isCall && via.rel !== "voicemail",
      isAutoReply: isAutoReply(raw) || isAutoReply(audit.raw),
      text:
        isCall && text === "" ? readText(readRecord(raw["data"])?.["transcription_text"]) : text,
      via,
    },
  ];
}

/** Mail headers and metadata marks by which machines say that a machine answered. */
const AUTO_MARKS =
  /auto-?submitted"?\s*[:=]\s*"?auto|x-auto(?:reply|respond|-response-suppress)|auto[-_]?(?:reply|replied|responder)|out[-_]of[-_]office|"precedence"\s*:\s*"(?:bulk|auto_reply)"/i;

function isAutoReply(raw: Raw): boolean {
  const marks = [raw["metadata"], raw["headers"], raw["raw_headers"]].filter(
    (mark) => mark !== undefined && mark !== null,
  );
  return marks.length > 0 && AUTO_MARKS.test(JSON.stringify(marks));
}

function readMail(raw: Raw, via: Via): AuditEvent[] {
  const listed = raw["recipients"];
  const recipients = (Array.isArray(listed) ? listed : [listed])
    .map((one) => readId(one) ?? readId(readRecord(one)?.["id"]))
    .filter((id) => id !== null);
  const text = `${readText(raw["subject"])}\n${readText(raw["body"])}`;
  return [{ type: "mail", recipients, text, via }];
}

function readWatchers(kind: "followers" | "copied", listed: unknown): AuditEvent[] {
  const all: readonly unknown[] = Array.isArray(listed) ? listed : readText(listed).split(/[\s,]+/);
  const who = all.flatMap((one): (number | string)[] => {
    const record = readRecord(one);
    const id = readId(record?.["id"] ?? record?.["user_id"] ?? one);
    if (id !== null) return [id];
    const text = readText(record?.["email"] ?? record?.["name"] ?? one);
    return text === "" ? [] : [text];
  });
  return [{ type: "watchers", kind, who }];
}

function readChat(raw: Raw, via: Via): AuditEvent[] {
  const listed = readRecord(raw["value"])?.["history"];
  const lines: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const words = lines.flatMap((line): Words[] => {
    const said = readRecord(line);
    const text = readText(said?.["message"]) || readText(said?.["msg"]);
    const author = readId(said?.["actor_id"]);
    if (said === null || text === "" || author === null) return [];
    const authorId = author > 0 ? author : null;
    return [
      {
        type: "words",
        id: null,
        authorId,
        isPublic: true,
        isCall: false,
        isAutoReply: false,
        text,
        via,
      },
    ];
  });
  return [...words, other(readText(raw["type"]), raw)];
}

/** The few properties of unknown events that tell who did what; their texts are not kept. */
const DETAILS = ["actor_type", "ended_by", "status", "state", "score", "value"];

function other(name: string, raw: Raw): AuditEvent {
  const detail = DETAILS.map(
    (key) => readText(raw[key]) || readText(readRecord(raw["value"])?.[key]),
  )
    .filter((text) => text !== "")
    .join(" ");
  return { type: "other", name, detail };
}
