import type { Audit, FieldChange } from "../../tickets/audit";
import { readId, readText, readWords } from "../../tickets/readValue";
import type { Facts, Setting } from "./facts";
import { PRIORITIES } from "../thresholds";

type Write = (facts: Facts, event: FieldChange) => void;

const WRITERS: Readonly<Record<string, Write>> = {
  brand_id: (facts, { value }) => (facts.brandId = readId(value)),
  organization_id: (facts, { value }) => (facts.organizationId = readId(value)),
  status: (facts, { value }) => (facts.status = readText(value).toLowerCase() || facts.status),
  priority: (facts, { value }) => {
    const named = readText(value).toLowerCase();
    facts.priority = PRIORITIES.find((priority) => priority === named) ?? "normal";
  },
  assignee_id: (facts, { value }) => (facts.assigneeId = readId(value)),
  problem_id: (facts, { value }) => (facts.problemId = readId(value)),
  problem: (facts, { value }) => (facts.problemId = readId(value)),
  tags: (facts, { value }) => (facts.tags = readWords(value).map((tag) => tag.toLowerCase())),
  current_tags: (facts, { value }) =>
    (facts.tags = readWords(value).map((tag) => tag.toLowerCase())),
};

/** Reads who is on the ticket before anything they did is read. */
export function applyPeople(facts: Facts, audit: Audit, { people }: Setting): void {
  const isFirst = facts.requesterId === null && audit.at === facts.createdAt;
  for (const event of audit.events) {
    if (event.type === "field" && event.field === "requester_id") {
      facts.requesterId = readId(event.value);
    }
    if (event.type !== "watchers") continue;
    const watchers = event.kind === "followers" ? facts.followers : facts.copied;
    watchers.clear();
    for (const id of people.resolve(event.who)) watchers.add(id);
  }
  if (!isFirst || facts.requesterId !== null || audit.authorId === null) return;
  if (!people.isStaff(audit.authorId, false)) facts.requesterId = audit.authorId;
}

/** Reads what was set or changed; the group has a reader of its own. */
export function applyFields(facts: Facts, audit: Audit, setting: Setting): void {
  const contactField = String(setting.policy.fields.cx_owner ?? "");
  for (const event of audit.events) {
    if (event.type === "other") applyOther(facts, event.name);
    if (event.type !== "field") continue;
    if (contactField !== "" && event.field.replace("custom_fields_", "") === contactField) {
      facts.contactId = readId(event.value);
      facts.contactSetBy = { at: audit.at, auditId: audit.id };
    }
    const write = Object.hasOwn(WRITERS, event.field) ? WRITERS[event.field] : undefined;
    write?.(facts, event);
  }
}

const SIDE_TALK = /^(?:collab|side_?conversation)/i;

/** Side conversations that are open, and offers by routing, which restart the queue. */
function applyOther(facts: Facts, name: string): void {
  if (SIDE_TALK.test(name)) {
    if (/clos/i.test(name)) facts.openSideTalks = Math.max(0, facts.openSideTalks - 1);
    else if (/creat|open/i.test(name)) facts.openSideTalks += 1;
  }
  if (/offer/i.test(name) && !/survey|csat|satisf/i.test(name)) facts.queuedSince = null;
}
