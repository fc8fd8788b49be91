import { type Migration, sql } from "kysely";

/** From when on an incident's tickets count, and who heard of it through us. */
export const incidents: Migration = {
  async up(db) {
    await sql`
      alter table incidents add column since timestamptz not null default now();
      create index bulk_items_of_ticket on bulk_items (account_id, ticket_id);
    `.execute(db);
  },
};
