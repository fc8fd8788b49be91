import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** People, groups and organizations of the help desk, as last read. */
export const people: Migration = {
  async up(db) {
    await sql`
      create table people (
        account_id            bigint not null references accounts on delete cascade,
        user_id               bigint not null,
        name                  text not null,
        email                 text,
        role                  text not null,
        role_type             integer,
        only_private_comments boolean not null default false,
        ticket_restriction    text,
        suspended             boolean not null default false,
        active                boolean not null default true,
        organization_id       bigint,
        default_group_id      bigint,
        locale                text,
        time_zone             text,
        primary key (account_id, user_id)
      );
      create index people_staff on people (account_id, role) where role <> 'end-user';

      create table teams (
        account_id  bigint not null references accounts on delete cascade,
        group_id    bigint not null,
        name        text not null,
        description text,
        is_public   boolean not null default true,
        deleted     boolean not null default false,
        primary key (account_id, group_id)
      );

      create table memberships (
        account_id bigint not null references accounts on delete cascade,
        user_id    bigint not null,
        group_id   bigint not null,
        primary key (account_id, user_id, group_id)
      );
      create index memberships_of_group on memberships (account_id, group_id);

      create table organizations (
        account_id      bigint not null references accounts on delete cascade,
        organization_id bigint not null,
        name            text not null,
        primary key (account_id, organization_id)
      );

      create table ticket_fields (
        account_id bigint not null references accounts on delete cascade,
        field_id   bigint not null,
        type       text not null,
        title      text not null,
        active     boolean not null default true,
        primary key (account_id, field_id)
      );
    `.execute(db);
    for (const table of ["people", "teams", "memberships", "organizations", "ticket_fields"]) {
      await protectTable(db, table);
    }
  },
};
