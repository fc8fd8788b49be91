import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** How we may act on an account's help desk, and how far we have read it. */
export const connections: Migration = {
  async up(db) {
    await sql`
      -- Tokens and secrets are sealed (see secrets/sealer); nobody reads them from a dump.
      create table connections (
        account_id              bigint primary key references accounts on delete cascade,
        access_token            bytea not null,
        refresh_token           bytea,
        expires_at              timestamptz,
        -- Counts refreshes: a token is only replaced by the refresh that started from it.
        generation              integer not null default 1,
        connected_by            bigint not null,
        webhook_id              text,
        webhook_secret          bytea,
        previous_webhook_secret bytea,
        problem                 text,
        connected_at            timestamptz not null default now(),
        last_reconciled_at      timestamptz
      );

      create table connecting (
        account_id bigint not null references accounts on delete cascade,
        state_hash bytea not null,
        verifier   bytea not null,
        expires_at timestamptz not null,
        primary key (account_id, state_hash)
      );

      -- The place in each stream of the help desk's export.
      create table cursors (
        account_id bigint not null references accounts on delete cascade,
        stream     text not null,
        cursor     text,
        finished   boolean not null default false,
        read       integer not null default 0,
        total      integer,
        started_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (account_id, stream)
      );
    `.execute(db);
    for (const table of ["connections", "connecting", "cursors"]) await protectTable(db, table);
  },
};
