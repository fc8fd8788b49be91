import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { DeskGroup } from "../helpdesks/helpDesk";

/** What the help desk has in lists that are read whole. */
export type DeskLists = {
  readonly groups: readonly DeskGroup[];
  readonly memberships: readonly { userId: number; groupId: number }[];
  readonly organizations: readonly { id: number; name: string }[];
  readonly ticketFields: readonly { id: number; type: string; title: string; active: boolean }[];
};

/** Replaces groups, memberships, organizations and ticket fields. Groups that are gone stay, as deleted. */
export async function storeTeams(tx: AccountTransaction, lists: DeskLists): Promise<void> {
  await storeGroups(tx, lists.groups);
  await tx.deleteFrom("memberships").execute();
  await sql`
    insert into memberships (account_id, user_id, group_id)
    select distinct nullif(current_setting('app.account', true), '')::bigint, m."userId", m."groupId"
      from jsonb_to_recordset(${storableJson(lists.memberships)}::jsonb)
        as m ("userId" bigint, "groupId" bigint)
  `.execute(tx);
  await sql`
    insert into organizations (account_id, organization_id, name)
    select nullif(current_setting('app.account', true), '')::bigint, o.id, o.name
      from jsonb_to_recordset(${storableJson(uniqueById(lists.organizations))}::jsonb)
        as o (id bigint, name text)
    on conflict (account_id, organization_id) do update set name = excluded.name
  `.execute(tx);
  await sql`
    insert into ticket_fields (account_id, field_id, type, title, active)
    select nullif(current_setting('app.account', true), '')::bigint, f.id, f.type, f.title, f.active
      from jsonb_to_recordset(${storableJson(uniqueById(lists.ticketFields))}::jsonb)
        as f (id bigint, type text, title text, active boolean)
    on conflict (account_id, field_id) do update
      set type = excluded.type, title = excluded.title, active = excluded.active
  `.execute(tx);
}

async function storeGroups(tx: AccountTransaction, groups: readonly DeskGroup[]): Promise<void> {
  const rows = uniqueById(groups).map((group) => ({
    group_id: group.id,
    name: group.name,
    description: group.description,
    is_public: group.isPublic,
    deleted: group.deleted,
  }));
  await sql`
    insert into teams (account_id, group_id, name, description, is_public, deleted)
    select nullif(current_setting('app.account', true), '')::bigint, t.*
      from jsonb_to_recordset(${storableJson(rows)}::jsonb) as t (
        group_id bigint, name text, description text, is_public boolean, deleted boolean)
    on conflict (account_id, group_id) do update set
      name = excluded.name, description = excluded.description,
      is_public = excluded.is_public, deleted = excluded.deleted
  `.execute(tx);
  const ids = groups.map(({ id }) => id);
  await sql`update teams set deleted = true where group_id <> all(${ids}::bigint[])`.execute(tx);
}

const uniqueById = <Row extends { id: number }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
