import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** What was agreed when tickets went to IT, and what quality leads and agents say about flags. */
export const handovers: Migration = {
  async up(db) {
    await sql`
      -- What an agent said when they handed a ticket over, or why they said nothing.
      create table handover_contracts (
        account_id   bigint not null references accounts on delete cascade,
        contract_id  text not null,
        ticket_id    bigint not null,
        group_id     bigint not null,
        given_by     bigint not null,
        given_at     timestamptz not null,
        -- Who stays the customer's person.
        stays_id     bigint,
        next_word_at timestamptz,
        -- How the customer was told: "reply", "earlier", "spoken".
        told         text,
        told_words   text not null default '',
        -- Why the three questions were passed over; null when they were answered.
        reason       text,
        primary key (account_id, contract_id)
      );
      create index handover_contracts_of_ticket
        on handover_contracts (account_id, ticket_id, given_at);

      -- Hand-overs by people since the account was connected, with what was agreed at them.
      create table handovers (
        account_id  bigint not null references accounts on delete cascade,
        ticket_id   bigint not null,
        audit_id    bigint not null,
        at          timestamptz not null,
        author_id   bigint not null,
        group_id    bigint not null,
        contract_id text,
        primary key (account_id, ticket_id, audit_id)
      );
      create index handovers_by_time on handovers (account_id, at);

      -- An agent says that a flag is wrong; a lead's decision answers it.
      create table disputes (
        account_id  bigint not null references accounts on delete cascade,
        flag_id     text not null,
        reason      text not null,
        disputed_by bigint not null,
        disputed_at timestamptz not null,
        primary key (account_id, flag_id)
      );

      -- Filters of the review queue under a name.
      create table review_views (
        account_id bigint not null references accounts on delete cascade,
        view_id    text not null,
        name       text not null,
        filters    jsonb not null,
        made_by    bigint not null,
        is_shared  boolean not null,
        made_at    timestamptz not null,
        primary key (account_id, view_id)
      );

      -- Tickets without a flag that were drawn by lot, and whether they should have had one.
      create table samples (
        account_id bigint not null references accounts on delete cascade,
        ticket_id  bigint not null,
        drawn_at   timestamptz not null,
        verdict    text,
        reason     text not null default '',
        judged_by  bigint,
        judged_at  timestamptz,
        primary key (account_id, ticket_id)
      );

      -- What was decided before, so that undoing brings it back.
      alter table decisions add column previous jsonb;
    `.execute(db);
    for (const table of [
      "handover_contracts",
      "handovers",
      "disputes",
      "review_views",
      "samples",
    ]) {
      await protectTable(db, table);
    }
  },
};
