import { sql } from "kysely";
import type { GroupSuggestion } from "#contract/settings";
import type { AccountTransaction } from "../db/inAccount";

/** Comments of so many of the newest audits are counted: habits of today, in bounded time. */
const AUDITS = 50_000;
/** Fewer comments than this say nothing about a group's habits. */
const ENOUGH = 5;
const TALKS_TO_CUSTOMERS = 0.6;
const TALKS_AMONG_US = 0.4;

type Row = {
  id: number;
  name: string;
  agents: number;
  quiet: number;
  comments: number;
  public_comments: number;
};

/**
 * The account's groups with what their members' behavior suggests: who mostly answers customers
 * is customer-facing, who mostly writes private notes (or may write nothing else) works behind.
 */
export async function suggestGroups(tx: AccountTransaction): Promise<GroupSuggestion[]> {
  const { rows } = await sql<Row>`
    with recent as materialized (
      select author_id, events from audits order by created_at desc limit ${AUDITS}
    ), written as (
      select coalesce((event ->> 'author_id')::bigint, author_id) as user_id,
             count(*) as comments,
             count(*) filter (where event ->> 'public' = 'true') as public_comments
        from recent, jsonb_array_elements(events) as event
       where event ->> 'type' = 'Comment'
       group by 1
    )
    select t.group_id as id, t.name,
           count(p.user_id) as agents,
           count(p.user_id) filter (where p.only_private_comments) as quiet,
           coalesce(sum(w.comments), 0)::int as comments,
           coalesce(sum(w.public_comments), 0)::int as public_comments
      from teams t
      left join memberships m on m.account_id = t.account_id and m.group_id = t.group_id
      left join people p on p.account_id = m.account_id and p.user_id = m.user_id
                        and p.active and not p.suspended
      left join written w on w.user_id = p.user_id
     where not t.deleted
     group by t.group_id, t.name
     order by t.name
  `.execute(tx);
  return rows.map(toSuggestion);
}

function toSuggestion({
  id,
  name,
  agents,
  quiet,
  comments,
  public_comments,
}: Row): GroupSuggestion {
  const publicShare = comments === 0 ? null : public_comments / comments;
  const group = { id: String(id), name, agents, publicShare };
  if (agents > 0 && quiet * 2 > agents) {
    const why = `${quiet} of its ${agents} members may only write private notes.`;
    return { ...group, suggested: "it", why };
  }
  if (publicShare === null || comments < ENOUGH) {
    return { ...group, suggested: null, why: "Its members have written too little to tell." };
  }
  const why = `${Math.round(publicShare * 100)} % of its members' comments go to customers.`;
  if (publicShare >= TALKS_TO_CUSTOMERS) return { ...group, suggested: "customer", why };
  if (publicShare <= TALKS_AMONG_US) return { ...group, suggested: "it", why };
  return { ...group, suggested: null, why };
}
