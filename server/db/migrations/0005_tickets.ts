import { type Migration, sql } from "kysely";
import { partitionTable } from "../protectTable";

/** Tickets and their audits, as the help desk tells them. */
export const tickets: Migration = {
  async up(db) {
    await sql`
      create table tickets (
        account_id      bigint not null,
        ticket_id       bigint not null,
        subject         text not null,
        description     text not null,
        status          text not null,
        priority        text,
        type            text,
        requester_id    bigint not null,
        submitter_id    bigint,
        assignee_id     bigint,
        group_id        bigint,
        organization_id bigint,
        brand_id        bigint,
        problem_id      bigint,
        tags            text[] not null default '{}',
        channel         text,
        -- [{ "id": …, "value": … }] as in the help desk's ticket.
        custom_fields   jsonb not null default '[]',
        created_at      timestamptz not null,
        updated_at      timestamptz not null,
        -- The help desk's generated_timestamp, in Unix seconds; moves with every change.
        generated_at    bigint not null default 0,
        -- The newest generated_at whose audits are stored; behind generated_at means unread audits.
        audited_at      bigint not null default -1,
        deleted         boolean not null default false,
        primary key (account_id, ticket_id)
      ) partition by hash (account_id);
      create index tickets_unaudited on tickets (account_id, ticket_id) where audited_at < generated_at;
      create index tickets_open on tickets (account_id, group_id)
        where status in ('new', 'open', 'pending', 'hold') and not deleted;
      create index tickets_of_requester on tickets (account_id, requester_id);
      create index tickets_updated on tickets (account_id, updated_at);

      create table audits (
        account_id bigint not null,
        ticket_id  bigint not null,
        audit_id   bigint not null,
        author_id  bigint,
        created_at timestamptz not null,
        via        jsonb,
        events     jsonb not null,
        primary key (account_id, ticket_id, audit_id)
      ) partition by hash (account_id);
      create index audits_by_time on audits (account_id, created_at);
    `.execute(db);
    await partitionTable(db, "tickets");
    await partitionTable(db, "audits");
  },
};
