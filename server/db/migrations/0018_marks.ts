import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** What we last wrote on tickets of our verdict, so that each verdict is written once. */
export const marks: Migration = {
  async up(db) {
    await sql`
      create table marks (
        account_id      bigint not null references accounts on delete cascade,
        ticket_id       bigint not null,
        state           text not null,
        next_promise_at timestamptz,
        written_at      timestamptz not null,
        -- Why the help desk did not take it; it is tried again with the next verdict.
        problem         text,
        primary key (account_id, ticket_id)
      );
    `.execute(db);
    await protectTable(db, "marks");
  },
};
