import type { TimelineEntry } from "#contract/review";
import { describeTimeline, type TimelineMoment } from "#domain/ownership/describeTimeline";
import { readHistory } from "#domain/ownership/history/readHistory";
import { Policy } from "#domain/ownership/policy";
import { readAudits } from "#domain/tickets/readAudits";
import type { AccountTransaction } from "../db/inAccount";
import { listAudits } from "../sync/listAudits";
import { listGroupNames } from "../tickets/listGroupNames";
import { listNames } from "../tickets/listNames";
import { readPolicy } from "../tickets/readPolicy";

/** What happened on a ticket, with names, oldest first; both sides of it. */
export async function listTimeline(
  tx: AccountTransaction,
  ticketId: number,
): Promise<TimelineEntry[]> {
  const stored = (await listAudits(tx, [ticketId])).get(ticketId) ?? [];
  const { audits } = readAudits(stored);
  if (audits.length === 0) return [];
  // Before the groups are confirmed there is still something to tell: just nothing to judge.
  const policy = (await readPolicy(tx)) ?? Policy.parse({ it_groups: [], customer_groups: [] });
  const now = Math.max(...audits.map(({ at }) => at));
  const moments = describeTimeline(audits, readHistory(audits, policy, { now }));
  const names = await listNames(
    tx,
    moments.flatMap(({ authorId, userId }) => [authorId, userId ?? null]),
  );
  const groups = await listGroupNames(tx);
  return moments.map((moment) => ({
    auditId: moment.auditId,
    at: new Date(moment.at).toISOString(),
    side: moment.side,
    kind: moment.kind,
    by: moment.authorId === null ? "" : (names.get(moment.authorId) ?? ""),
    text: textOf(moment, names, groups),
  }));
}

function textOf(
  { text, groupId, userId, dueAt }: TimelineMoment,
  names: ReadonlyMap<number, string>,
  groups: ReadonlyMap<number, string>,
): string {
  if (groupId !== undefined) return groupId === null ? "" : (groups.get(groupId) ?? "");
  if (userId !== undefined) return userId === null ? "" : (names.get(userId) ?? "");
  return dueAt === undefined ? text : `${text} (${new Date(dueAt).toISOString()})`;
}
