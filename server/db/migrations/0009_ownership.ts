import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** What the review of ownership found, and what people decided about it. */
export const ownership: Migration = {
  async up(db) {
    await sql`
      -- One row per reviewed ticket; written only when something in it changed.
      create table ownerships (
        account_id         bigint not null references accounts on delete cascade,
        ticket_id          bigint not null,
        state              text not null,
        requester_id       bigint,
        owner_id           bigint,
        suggested_owner_id bigint,
        in_it_since        timestamptz,
        group_id           bigint,
        -- { "at", "by", "excerpt", "auditId" }; null when the customer was never told anything.
        last_told          jsonb,
        told_at            timestamptz,
        -- [{ "auditId", "text", "kind", "dueAt", "state", "authorId" }] in the order made.
        promises           jsonb not null default '[]',
        next_promise_at    timestamptz,
        reviewed_at        timestamptz not null,
        primary key (account_id, ticket_id)
      );
      create index ownerships_promised on ownerships (account_id, next_promise_at)
        where next_promise_at is not null;

      -- A condition that holds or held on a ticket.
      create table flags (
        account_id bigint not null references accounts on delete cascade,
        -- Ticket, condition and since: the same finding keeps its id when it is found again.
        flag_id    text not null,
        ticket_id  bigint not null,
        rule_id    text not null,
        level      text not null,
        since      timestamptz not null,
        cleared_at timestamptz,
        evidence   jsonb not null,
        text       text not null,
        action     text not null,
        primary key (account_id, flag_id)
      );
      create index flags_of_ticket on flags (account_id, ticket_id);
      create index flags_open on flags (account_id, level, since) where cleared_at is null;

      -- Kept apart from flags, so that deriving a ticket anew loses no decision.
      create table decisions (
        account_id bigint not null references accounts on delete cascade,
        flag_id    text not null,
        verdict    text not null,
        reason     text not null,
        decided_by bigint not null,
        decided_at timestamptz not null,
        until      timestamptz,
        primary key (account_id, flag_id)
      );
    `.execute(db);
    for (const table of ["ownerships", "flags", "decisions"]) await protectTable(db, table);
  },
};
