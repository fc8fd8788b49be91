import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { storableJson } from "../db/storable";
import type { DeskUser } from "../helpdesks/helpDesk";

/** Stores people as the help desk has them now. */
export async function storePeople(
  tx: AccountTransaction,
  users: readonly DeskUser[],
): Promise<void> {
  if (users.length === 0) return;
  const rows = [...new Map(users.map((user) => [user.id, user])).values()].map((user) => ({
    user_id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    role_type: user.roleType,
    only_private_comments: user.onlyPrivateComments,
    ticket_restriction: user.ticketRestriction,
    suspended: user.suspended,
    active: user.active,
    organization_id: user.organizationId,
    default_group_id: user.defaultGroupId,
    locale: user.locale,
    time_zone: user.timeZone,
  }));
  await sql`
    insert into people (account_id, user_id, name, email, role, role_type, only_private_comments,
      ticket_restriction, suspended, active, organization_id, default_group_id, locale, time_zone)
    select nullif(current_setting('app.account', true), '')::bigint, p.*
      from jsonb_to_recordset(${storableJson(rows)}::jsonb) as p (
        user_id bigint, name text, email text, role text, role_type integer,
        only_private_comments boolean, ticket_restriction text, suspended boolean, active boolean,
        organization_id bigint, default_group_id bigint, locale text, time_zone text)
    on conflict (account_id, user_id) do update set
      name = excluded.name, email = excluded.email, role = excluded.role,
      role_type = excluded.role_type, only_private_comments = excluded.only_private_comments,
      ticket_restriction = excluded.ticket_restriction, suspended = excluded.suspended,
      active = excluded.active, organization_id = excluded.organization_id,
      default_group_id = excluded.default_group_id, locale = excluded.locale,
      time_zone = excluded.time_zone
  `.execute(tx);
}

/** Ids among these that we know nobody of. */
export async function listUnknownPeople(
  tx: AccountTransaction,
  userIds: readonly number[],
): Promise<number[]> {
  if (userIds.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    select distinct id from unnest(${[...userIds]}::bigint[]) as asked (id)
     where id > 0 and not exists (select from people where user_id = id)
  `.execute(tx);
  return rows.map(({ id }) => id);
}
