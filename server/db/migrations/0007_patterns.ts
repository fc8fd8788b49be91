import { type Migration, sql } from "kysely";
import { partitionTable, protectTable } from "../protectTable";

/** Recurring issues, the tickets in them, and how far they are thought through. */
export const patterns: Migration = {
  async up(db) {
    await sql`
      create table pattern_tickets (
        account_id bigint not null,
        ticket_id  bigint not null,
        -- Null: like no other so far.
        pattern_id bigint,
        confidence real not null default 0,
        -- What the sentence encoder made of the text, in bytes; null when it knew no word.
        meaning    bytea,
        placed_at  timestamptz not null default now(),
        primary key (account_id, ticket_id)
      ) partition by hash (account_id);
      create index pattern_tickets_of_pattern on pattern_tickets (account_id, pattern_id)
        where pattern_id is not null;
      create index pattern_tickets_by_time on pattern_tickets (account_id, placed_at);

      create table patterns (
        account_id  bigint not null references accounts on delete cascade,
        pattern_id  bigint not null,
        -- The pattern that this one went into; its id still answers.
        merged_into bigint,
        label       text not null default '',
        phrases     text[] not null default '{}',
        theme       text,
        -- Tickets when it was named: a name stays until the pattern has doubled.
        named_at    integer not null default 0,
        similar_ids bigint[] not null default '{}',
        -- Counts, trend, spikes and state, as summarizeIssue gives them; null before the first count.
        summary     jsonb,
        counted_at  timestamptz,
        primary key (account_id, pattern_id)
      );

      -- One row per account: what the whole of its patterns rests on.
      create table pattern_models (
        account_id      bigint primary key references accounts on delete cascade,
        -- Counts consolidations: a process whose memory is of another one forgets it.
        epoch           integer not null default 0,
        consolidated_at timestamptz,
        -- 168 factors: how busy each hour of the week is.
        profile         real[] not null default '{}'
      );
    `.execute(db);
    await partitionTable(db, "pattern_tickets");
    for (const table of ["patterns", "pattern_models"]) await protectTable(db, table);
  },
};
