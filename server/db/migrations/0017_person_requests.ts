import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** Customers who asked for a person, and when one spoke to them. */
export const personRequests: Migration = {
  async up(db) {
    await sql`
      create table person_requests (
        account_id   bigint not null references accounts on delete cascade,
        ticket_id    bigint not null,
        -- The message in which they asked.
        audit_id     bigint not null,
        requester_id bigint not null,
        asked_at     timestamptz not null,
        answered_at  timestamptz,
        primary key (account_id, ticket_id, audit_id)
      );
      create index person_requests_by_time on person_requests (account_id, asked_at);
    `.execute(db);
    await protectTable(db, "person_requests");
  },
};
