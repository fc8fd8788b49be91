import { type Migration, sql } from "kysely";
import { REGISTRY_ROLE } from "../inRegistry";
import { protectTable } from "../protectTable";

/** The accounts, who is signed in, and what is due when. */
export const accounts: Migration = {
  async up(db) {
    await sql`
      create table accounts (
        account_id      bigint generated always as identity primary key,
        subdomain       text not null unique,
        -- The installation whose signed pages we accept; null until the first one is seen.
        installation_id bigint,
        -- The unguessable part of the webhook's address.
        webhook_key     text not null unique,
        status          text not null default 'not-connected',
        created_at      timestamptz not null default now()
      );

      create table sessions (
        account_id   bigint not null references accounts on delete cascade,
        -- SHA-256 of the token, so that a stolen table opens no session.
        token_hash   bytea not null,
        user_id      bigint not null,
        role         text not null,
        location     text not null,
        role_read_at timestamptz not null,
        expires_at   timestamptz not null,
        primary key (account_id, token_hash)
      );
      create index sessions_expired on sessions (expires_at);

      -- When something must be looked at next, by job and subject (a ticket id; '' for the account).
      create table due_times (
        account_id bigint not null references accounts on delete cascade,
        job        text not null,
        subject    text not null,
        due_at     timestamptz not null,
        attempts   integer not null default 0,
        problem    text,
        primary key (account_id, job, subject)
      );
      create index due_times_next on due_times (due_at);
      create index due_times_of_job on due_times (account_id, job, due_at);

      -- Who runs a job of an account right now, by the database's clock; until is null when nobody does.
      create table leases (
        account_id bigint not null references accounts on delete cascade,
        job        text not null,
        holder     text not null,
        until      timestamptz,
        failures   integer not null default 0,
        primary key (account_id, job)
      );
      create index leases_running on leases (until) where until is not null;
    `.execute(db);
    for (const table of ["accounts", "sessions", "due_times", "leases"]) {
      await protectTable(db, table);
    }
    await sql`
      create policy of_registry on accounts to ${sql.id(REGISTRY_ROLE)} using (true) with check (true);
      grant select, insert on accounts to ${sql.id(REGISTRY_ROLE)};
      create policy of_registry on due_times for select to ${sql.id(REGISTRY_ROLE)} using (true);
      grant select (account_id, job, due_at) on due_times to ${sql.id(REGISTRY_ROLE)};
      create policy of_registry on leases for select to ${sql.id(REGISTRY_ROLE)} using (true);
      grant select (account_id, job, until) on leases to ${sql.id(REGISTRY_ROLE)};
    `.execute(db);
  },
};
