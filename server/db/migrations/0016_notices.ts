import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** Who was told of which serious flag, and from when on people are told. */
export const notices: Migration = {
  async up(db) {
    await sql`
      create table notices (
        account_id bigint not null references accounts on delete cascade,
        -- Ticket, condition, cause and step: the same trouble is told once.
        notice_id  text not null,
        person_id  bigint not null,
        ticket_id  bigint not null,
        flag_id    text not null,
        rule_id    text not null,
        step       text not null,
        planned_at timestamptz not null,
        -- Later than planned in quiet hours, and when somebody has had their share of the day.
        deliver_at timestamptz not null,
        seen_at    timestamptz,
        primary key (account_id, notice_id, person_id)
      );
      create index notices_waiting on notices (account_id, person_id, deliver_at)
        where seen_at is null;
      create index notices_by_time on notices (account_id, planned_at);

      -- What was open before an admin switched notices on is a backlog.
      create table notice_starts (
        account_id bigint primary key references accounts on delete cascade,
        since      timestamptz not null
      );
    `.execute(db);
    for (const table of ["notices", "notice_starts"]) await protectTable(db, table);
  },
};
