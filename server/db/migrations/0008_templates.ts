import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** The texts that customers get by rule, judged, and whom each rule wrote to. */
export const templates: Migration = {
  async up(db) {
    await sql`
      create table template_texts (
        account_id bigint not null references accounts on delete cascade,
        key        text not null,
        type       text not null,
        rule_id    text not null,
        -- The template as the contract shows it, without its reach.
        text       jsonb not null,
        primary key (account_id, key)
      );

      -- When the rules were read and judged last, and a digest of all that this rests on.
      create table template_reads (
        account_id bigint primary key references accounts on delete cascade,
        read_at    timestamptz not null,
        digest     text not null
      );

      -- Which rule wrote to a ticket's customer, and when last. rule_type as in template_texts.
      create table rule_mails (
        account_id   bigint not null references accounts on delete cascade,
        ticket_id    bigint not null,
        rule_type    text not null,
        rule_id      text not null,
        requester_id bigint not null,
        last_at      timestamptz not null,
        primary key (account_id, ticket_id, rule_type, rule_id)
      );
      create index rule_mails_by_rule on rule_mails (account_id, rule_type, rule_id, last_at);
    `.execute(db);
    for (const table of ["template_texts", "template_reads", "rule_mails"]) {
      await protectTable(db, table);
    }
  },
};
