import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** A model that may propose wording, and the versions of messages that agents can return to. */
export const writing: Migration = {
  async up(db) {
    await sql`
      -- What an admin chose; no row means no model.
      create table models (
        account_id  bigint not null references accounts on delete cascade,
        is_on       boolean not null,
        provider    text not null,
        base_url    text not null,
        model       text not null,
        sealed_key  bytea,
        daily_calls integer not null,
        changed_at  timestamptz not null default now(),
        changed_by  bigint not null,
        primary key (account_id)
      );

      -- Calls are counted before they are made, so that the cap holds however many run at once.
      create table model_days (
        account_id bigint not null references accounts on delete cascade,
        day        date not null,
        calls      integer not null,
        primary key (account_id, day)
      );

      -- Answers that passed every check, by a hash of all that was asked; facts stand in them as tokens.
      create table model_answers (
        account_id  bigint not null references accounts on delete cascade,
        hash        bytea not null,
        sealed      bytea not null,
        answered_at timestamptz not null,
        primary key (account_id, hash)
      );

      -- What an agent's composer held; only its writer reads it.
      create table message_versions (
        account_id bigint not null references accounts on delete cascade,
        ticket_id  bigint not null,
        version_id bigint generated always as identity,
        user_id    bigint not null,
        at         timestamptz not null,
        origin     text not null,
        format     text not null,
        sealed     bytea not null,
        primary key (account_id, ticket_id, version_id)
      );
      create index message_versions_old on message_versions (account_id, at);
    `.execute(db);
    for (const table of ["models", "model_days", "model_answers", "message_versions"]) {
      await protectTable(db, table);
    }
  },
};
