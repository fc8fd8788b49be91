import { type Migration, sql } from "kysely";
import { partitionTable } from "../protectTable";

/** Vectors apart from where tickets belong: only the newest are ever read again. */
export const patternMeanings: Migration = {
  async up(db) {
    await sql`
      -- What the sentence encoder made of a ticket's text, in bytes.
      create table pattern_meanings (
        account_id bigint not null,
        ticket_id  bigint not null,
        meaning    bytea not null,
        primary key (account_id, ticket_id)
      ) partition by hash (account_id);

      -- Missing vectors are made anew when they are needed: none is carried over.
      alter table pattern_tickets drop column meaning;

      -- Up to this ticket it was looked whether one was left out.
      alter table pattern_models add column looked_to bigint not null default 0;

      create index tickets_created on tickets (account_id, created_at);
    `.execute(db);
    await partitionTable(db, "pattern_meanings");
  },
};
