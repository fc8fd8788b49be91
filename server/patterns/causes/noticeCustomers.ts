import { sql } from "kysely";
import type { Causes } from "#contract/causes";
import { findRepeats, REPEAT_MS } from "#domain/patterns/findRepeats";
import { goneQuiet } from "#domain/patterns/goneQuiet";
import { type Resolution, resolvedReally } from "#domain/patterns/resolvedReally";
import type { AccountTransaction } from "../../db/inAccount";
import { readSteps, type TicketSteps } from "./readSteps";

type Row = {
  ticket_id: number;
  requester_id: number;
  status: string;
  at: Date;
  name: string | null;
  organization: string | null;
  /** When they last wrote about anything else. */
  newest_at: Date;
};
type Looked = Row & { readonly ended: Resolution | null; readonly steps: TicketSteps };
type Noticed = Pick<Causes, "repeats" | "repeatsAnything" | "quiet" | "endings">;

const MOST_SHOWN = 50;

/** Who came back, who gave up, and how their tickets ended. */
export async function noticeCustomers(
  tx: AccountTransaction,
  { newest, now }: { newest: ReturnType<typeof sql>; now: Date },
): Promise<Noticed> {
  const looked = await listLooked(tx, newest);
  const ended = (resolution: Resolution) =>
    looked.filter((one) => one.ended === resolution && isSolved(one)).length;
  return {
    repeats: repeatsIn(looked),
    repeatsAnything: await countRepeatsAnything(tx, looked, now),
    quiet: quietIn(looked, now),
    endings: { confirmed: ended("confirmed"), not: ended("not"), unknown: ended("unknown") },
  };
}

async function listLooked(
  tx: AccountTransaction,
  newest: ReturnType<typeof sql>,
): Promise<Looked[]> {
  const { rows } = await sql<Row>`
    with looked as (${newest})
    select t.ticket_id, t.requester_id, t.status, t.created_at as at, p.name,
           o.name as organization,
           (select max(n.created_at) from tickets n
             where n.account_id = t.account_id and n.requester_id = t.requester_id
               and not n.deleted) as newest_at
      from looked join tickets t using (account_id, ticket_id)
      left join people p on p.account_id = t.account_id and p.user_id = t.requester_id
      left join organizations o
        on o.account_id = t.account_id and o.organization_id = t.organization_id
     order by t.created_at desc
  `.execute(tx);
  const steps = await readSteps(
    tx,
    rows.map(({ ticket_id }) => ticket_id),
  );
  return rows.map((row) => {
    const own = steps.get(row.ticket_id) ?? { steps: [], theirsAt: 0, oursAt: null };
    const again = rows
      .filter((other) => other.requester_id === row.requester_id && other.at > row.at)
      .map((other) => ({ at: other.at.getTime(), type: "writes-again" as const }));
    return { ...row, steps: own, ended: resolvedReally([...own.steps, ...again]) };
  });
}

const isSolved = ({ status }: Row): boolean => status === "solved" || status === "closed";

function repeatsIn(looked: readonly Looked[]): Causes["repeats"] {
  const contacts = looked.map(({ requester_id, at }) => ({
    requester: requester_id,
    at: at.getTime(),
  }));
  return findRepeats(contacts)
    .slice(0, MOST_SHOWN)
    .flatMap(({ requester, contacts: count }) => {
      const last = looked.find(({ requester_id }) => requester_id === requester);
      return last === undefined ? [] : [{ ...present(last, count), at: last.at.toISOString() }];
    });
}

/** The newest ticket of each customer decides. */
function quietIn(looked: readonly Looked[], now: Date): Causes["quiet"] {
  const seen = new Set<number>();
  const quiet = looked.filter((one) => {
    if (seen.has(one.requester_id)) return false;
    seen.add(one.requester_id);
    const { oursAt, theirsAt } = one.steps;
    const contact = {
      isSolved: isSolved(one),
      resolution: one.ended,
      oursAt,
      theirsAt: Math.max(theirsAt, one.newest_at.getTime()),
    };
    return goneQuiet(contact, now.getTime());
  });
  return quiet
    .map((one) => ({
      ...present(one, 1),
      at: new Date(Math.max(one.steps.theirsAt, one.at.getTime())).toISOString(),
    }))
    .sort((one, other) => one.at.localeCompare(other.at))
    .slice(0, MOST_SHOWN);
}

const present = (row: Looked, count: number) => ({
  id: String(row.requester_id),
  name: row.name ?? "",
  organization: row.organization,
  ticketId: String(row.ticket_id),
  count,
});

async function countRepeatsAnything(
  tx: AccountTransaction,
  looked: readonly Looked[],
  now: Date,
): Promise<number> {
  const requesters = [...new Set(looked.map(({ requester_id }) => requester_id))];
  const { rows } = await sql<{ customers: number }>`
    select count(*)::int as customers from (
      select requester_id from tickets
       where requester_id = any(${requesters}::bigint[]) and not deleted
         and created_at > ${new Date(now.getTime() - REPEAT_MS)} and created_at <= ${now}
       group by requester_id having count(*) > 1) as again
  `.execute(tx);
  return rows[0]?.customers ?? 0;
}
