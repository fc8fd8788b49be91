import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** How steady issues are: what moved between issues that people could see. */
export const patternDays: Migration = {
  async up(db) {
    await sql`
      create table pattern_days (
        account_id bigint not null references accounts on delete cascade,
        -- By the clock of the database.
        day        date not null default current_date,
        -- Tickets that went from an issue on the list to another one or to none.
        changed    integer not null,
        -- Tickets in issues on the list.
        listed     integer not null,
        primary key (account_id, day)
      );
    `.execute(db);
    await protectTable(db, "pattern_days");
  },
};
