import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** What an admin decided, and the texts that the help desk sends by rule. */
export const settings: Migration = {
  async up(db) {
    await sql`
      create table settings (
        account_id bigint primary key references accounts on delete cascade,
        settings   jsonb not null,
        confirmed  boolean not null default false,
        version    integer not null default 1,
        changed_at timestamptz not null default now(),
        changed_by bigint
      );

      -- One row per trigger, automation, macro and dynamic content item, as the API returns it.
      create table rules (
        account_id bigint not null references accounts on delete cascade,
        type       text not null,
        rule_id    text not null,
        body       jsonb not null,
        updated_at timestamptz,
        read_at    timestamptz not null default now(),
        primary key (account_id, type, rule_id)
      );
    `.execute(db);
    for (const table of ["settings", "rules"]) await protectTable(db, table);
  },
};
