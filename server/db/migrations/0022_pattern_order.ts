import { type Migration, sql } from "kysely";

/** The newest tickets of a pattern are found without looking at all of them. */
export const patternOrder: Migration = {
  async up(db) {
    await sql`
      drop index pattern_tickets_of_pattern;
      create index pattern_tickets_newest on pattern_tickets (account_id, pattern_id, ticket_id)
        where pattern_id is not null;

      -- Whom an incident may hit besides those who wrote.
      create index people_of_organization on people (account_id, organization_id)
        where role = 'end-user' and organization_id is not null;
    `.execute(db);
  },
};
