import { type Migration, sql } from "kysely";

/** What a verdict rests on, where an account has a ticket field that tells it in words. */
export const markRules: Migration = {
  async up(db) {
    await sql`alter table marks add column rule_ids text[] not null default '{}'`.execute(db);
  },
};
