import { type Migration, sql } from "kysely";

/** What comes as one summary, and how often somebody was told of the same trouble. */
export const digests: Migration = {
  async up(db) {
    await sql`
      alter table notices
        add column is_digest boolean not null default false,
        add column round integer not null default 0;
    `.execute(db);
  },
};
