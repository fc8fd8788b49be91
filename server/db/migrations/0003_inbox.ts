import { type Migration, sql } from "kysely";
import { partitionTable, protectTable } from "../protectTable";

/** Events as they arrived. An event is a hint: only what it points at is kept. */
export const inbox: Migration = {
  async up(db) {
    await sql`
      create table inbox (
        account_id  bigint not null,
        event_id    text not null,
        type        text not null,
        ticket_id   bigint,
        occurred_at timestamptz,
        received_at timestamptz not null default now(),
        state       text not null default 'waiting',
        attempts    integer not null default 0,
        -- Why it waits for a person, and its sealed body; only when parked.
        reason      text,
        body        bytea,
        done_at     timestamptz,
        primary key (account_id, event_id)
      ) partition by hash (account_id);
      create index inbox_waiting on inbox (account_id, received_at) where state = 'waiting';
      create index inbox_parked on inbox (account_id, received_at) where state = 'parked';
      create index inbox_done on inbox (account_id, done_at) where state = 'done';

      create table delivery_counts (
        account_id bigint not null references accounts on delete cascade,
        what       text not null,
        count      bigint not null default 0,
        last_at    timestamptz not null default now(),
        primary key (account_id, what)
      );
    `.execute(db);
    await partitionTable(db, "inbox");
    await protectTable(db, "delivery_counts");
  },
};
