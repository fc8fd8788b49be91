import { sql } from "kysely";
import type { Attributes } from "#domain/patterns/findSegments";
import type { AccountTransaction } from "../../db/inAccount";

/** Tags of one ticket that are looked at. */
const MOST_TAGS = 20;

type Row = {
  organization_id: number | null;
  channel: string | null;
  brand_id: number | null;
  assignee_id: number | null;
  group_id: number | null;
  tags: string[];
  locale: string | null;
  products: string[] | null;
  macros: string[] | null;
};

/**
 * What tickets are: company, channel, product, language, who handled them and with which macro.
 * Products are the choices of drop-down fields, as "field: choice".
 *
 * @param which - The tickets, as a query of their `account_id` and `ticket_id`.
 */
export async function readAttributes(
  tx: AccountTransaction,
  which: ReturnType<typeof sql>,
): Promise<Attributes[]> {
  const { rows } = await sql<Row>`
    with looked as (${which})
    select t.organization_id, t.channel, t.brand_id, t.assignee_id, t.group_id,
           t.tags[1:${sql.lit(MOST_TAGS)}] as tags, p.locale,
           (select array_agg(f.title || ': ' || (c->>'value'))
              from jsonb_array_elements(t.custom_fields) c
              join ticket_fields f on f.account_id = t.account_id
               and f.field_id::text = c->>'id' and f.active
               and f.type in ('tagger', 'dropdown')
             where c->>'value' <> '') as products,
           (select array_agg(distinct e->>'macro_title')
              from audits a, jsonb_array_elements(a.events) e
             where a.account_id = t.account_id and a.ticket_id = t.ticket_id
               and a.events @? '$[*] ? (@.type == "AgentMacroReference")'
               and e->>'type' = 'AgentMacroReference' and e->>'macro_title' is not null) as macros
      from looked join tickets t using (account_id, ticket_id)
      left join people p on p.account_id = t.account_id and p.user_id = t.requester_id
  `.execute(tx);
  return rows.map((row) => ({
    organization: ids(row.organization_id),
    channel: row.channel === null ? [] : [row.channel],
    product: row.products ?? [],
    brand: ids(row.brand_id),
    language: row.locale === null ? [] : [row.locale.slice(0, 2).toLowerCase()],
    tag: row.tags,
    agent: ids(row.assignee_id),
    group: ids(row.group_id),
    macro: row.macros ?? [],
  }));
}

const ids = (id: number | null): string[] => (id === null ? [] : [String(id)]);
