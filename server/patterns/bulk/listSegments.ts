import { sql } from "kysely";
import type { Outreach } from "#contract/outreach";
import type { AccountTransaction } from "../../db/inAccount";
import type { Caller } from "../../http/caller";
import { canSee } from "../../sync/canSee";
import { firstSince } from "../firstSince";
import type { IncidentRow } from "../incidents/findIncident";

const MOST = 12;

/** The companies and products that most customers of an incident have in common. */
export async function listSegments(
  tx: AccountTransaction,
  caller: Caller,
  { patternId, incident }: { patternId: number; incident: IncidentRow },
): Promise<Pick<Outreach, "organizations" | "products">> {
  const { rows } = await sql<{ kind: string; id: string; name: string; customers: number }>`
    with hit as materialized (
      select t.account_id, t.requester_id, t.custom_fields,
             coalesce(t.organization_id, r.organization_id) as organization_id
        from pattern_tickets pt join tickets t using (account_id, ticket_id)
        left join people r on r.account_id = t.account_id and r.user_id = t.requester_id
       where pt.pattern_id = ${patternId} and not t.deleted
         and t.created_at >= ${incident.since} and ${canSee(caller, "t")}
         and pt.ticket_id >= ${firstSince(incident.since)}
    ), found as (
      select 'organization' as kind, o.organization_id::text as id, o.name,
             count(distinct h.requester_id)::int as customers
        from hit h join organizations o
          on o.account_id = h.account_id and o.organization_id = h.organization_id
       group by o.organization_id, o.name
      union all
      select 'product', f.field_id || ':' || (c->>'value'), f.title || ': ' || (c->>'value'),
             count(distinct h.requester_id)::int
        from hit h cross join lateral jsonb_array_elements(h.custom_fields) c
        join ticket_fields f on f.account_id = h.account_id and f.field_id::text = c->>'id'
         and f.active and f.type in ('tagger', 'dropdown')
       where c->>'value' <> ''
       group by f.field_id, f.title, c->>'value'
    )
    select kind, id, name, customers
      from (select found.*, row_number() over (partition by kind
                                               order by customers desc, name) as place
              from found) ranked
     where place <= ${MOST}
     order by customers desc, name
  `.execute(tx);
  const of = (kind: string) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ id, name, customers }) => ({ id, name, customers }));
  return { organizations: of("organization"), products: of("product") };
}
