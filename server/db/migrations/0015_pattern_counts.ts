import { type Migration, sql } from "kysely";

/** What is counted once and kept, so that a page need not look at every ticket. */
export const patternCounts: Migration = {
  async up(db) {
    await sql`
      -- Whether a person of ours told the customer something; null before anybody looked.
      alter table pattern_tickets add column told boolean;
      create index pattern_tickets_unlooked on pattern_tickets (account_id) where told is null;

      alter table pattern_models
        -- Tickets that were looked at.
        add column placed bigint not null default 0,
        -- When the rhythm of the week was read last.
        add column profiled_at timestamptz,
        -- How finely issues are divided: coarser, usual or finer.
        add column grain text not null default 'usual';
    `.execute(db);
  },
};
