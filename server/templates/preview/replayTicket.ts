import type { Selectable } from "kysely";
import type { PreviewComment, PreviewTicket } from "#domain/templates/preview/previewTicket";
import type { TicketTables } from "../../db/tables/tickets";
import type { StoredAudit } from "../../sync/listAudits";
import { isText, listIn, numberOf, type PeopleById } from "./eventValues";

export type TicketRow = Selectable<TicketTables["tickets"]>;

type Names = { readonly people: PeopleById; readonly groups: ReadonlyMap<number, string> };

/** Longer conversations don't fit into a mail anybody reads. */
const MOST_COMMENTS = 50;

/**
 * A ticket as it was after the last of these audits, as far as they tell; what they don't mention is
 * as it is now.
 *
 * @param audits - Oldest first.
 */
export function replayTicket(
  row: TicketRow,
  audits: readonly StoredAudit[],
  { people, groups }: Names,
): PreviewTicket {
  const last = audits.at(-1);
  const fields = fieldsAfter(audits);
  const read = (name: string, now: string | null) =>
    fields.has(name) ? (fields.get(name) ?? null) : now;
  const idIn = (name: string, now: number | null) => numberOf(read(name, textOf(now)));
  const groupId = idIn("group_id", row.group_id);
  const requester = people(idIn("requester_id", row.requester_id) ?? row.requester_id);
  if (requester === null) throw new Error("Every ticket has a requester.");
  return {
    id: String(row.ticket_id),
    subject: read("subject", row.subject) ?? "",
    description: row.description,
    status: read("status", row.status) ?? row.status,
    priority: read("priority", row.priority),
    type: read("type", row.type),
    channel: row.channel,
    tags: row.tags,
    group: groupId === null ? null : { id: String(groupId), name: groups.get(groupId) ?? "" },
    brand: null,
    organization: requester.organization,
    requester,
    submitter: people(row.submitter_id),
    assignee: people(idIn("assignee_id", row.assignee_id)),
    updater: isByRule(last) ? null : people(last?.author_id),
    ccs: addressesAfter(audits, "EmailCcChange", "current_email_ccs").flatMap(
      (address) => people(address) ?? [],
    ),
    followers: addressesAfter(audits, "FollowersChange", "current_followers").flatMap(
      (address) => people(address) ?? [],
    ),
    fields: row.custom_fields.map(({ id, value }) => ({
      id: String(id),
      value: textOf(value) ?? "",
    })),
    comments: audits.flatMap((audit) => commentsIn(audit, people)).slice(-MOST_COMMENTS),
    createdAt: row.created_at.toISOString(),
    updatedAt: last?.created_at ?? row.updated_at.toISOString(),
    dueAt: null,
    isNew: audits.length === 1,
  };
}

function fieldsAfter(audits: readonly StoredAudit[]): ReadonlyMap<string, string | null> {
  const fields = new Map<string, string | null>();
  for (const { events } of audits) {
    for (const { type, field_name: name, value } of events) {
      const isField = (type === "Create" || type === "Change") && typeof name === "string";
      if (isField) fields.set(name, textOf(value));
    }
  }
  return fields;
}

/** A list that events carry whole. */
function addressesAfter(audits: readonly StoredAudit[], type: string, list: string): string[] {
  const event = audits.flatMap(({ events }) => events).findLast((one) => one["type"] === type);
  return event === undefined ? [] : listIn(event, list).filter(isText);
}

function commentsIn({ events, created_at, author_id }: StoredAudit, people: PeopleById) {
  return events.flatMap((event): PreviewComment[] => {
    const author = people(numberOf(event["author_id"]) ?? author_id);
    if (event["type"] !== "Comment" || author === null) return [];
    const text = event["plain_body"] ?? event["body"];
    return [
      {
        author,
        at: created_at,
        isPublic: event["public"] === true,
        text: typeof text === "string" ? text : "",
      },
    ];
  });
}

const isByRule = (audit: StoredAudit | undefined): boolean => audit?.via?.["channel"] === "rule";

const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
};
