import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** Proposals, approvals, bulk changes with what stood there before, and whom each text reached. */
export const templateRuns: Migration = {
  async up(db) {
    await sql`
      -- What an admin allowed; null is what was asked for before this was kept: no rules.
      alter table connections add column scopes text;
      alter table connecting add column scopes text;

      -- Counted anew, by customer: whom a rule wrote to on a ticket, when first and last; whether
      -- the first mail carried a word of ours, and when the customer wrote again before one came.
      drop table rule_mails;
      create table rule_mails (
        account_id  bigint not null references accounts on delete cascade,
        ticket_id   bigint not null,
        rule_type   text not null,
        rule_id     text not null,
        customer_id bigint not null,
        first_at    timestamptz not null,
        last_at     timestamptz not null,
        carried     boolean not null,
        wrote_at    timestamptz,
        primary key (account_id, ticket_id, rule_type, rule_id, customer_id)
      );
      create index rule_mails_by_rule on rule_mails (account_id, rule_type, rule_id, last_at);

      create table template_reach (
        account_id bigint not null references accounts on delete cascade,
        key        text not null,
        reach30    integer not null,
        reach90    integer not null,
        sent30     integer not null,
        sent90     integer not null,
        primary key (account_id, key)
      );

      -- Judged anew: texts are kept with more than before.
      delete from template_texts;
      delete from template_reads;
      alter table template_reads add column coverage jsonb;
      delete from due_times where job = 'count-mails';
      delete from leases where job = 'count-mails';
      update due_times set due_at = now() where job = 'read-templates' and subject = '';

      create table template_policies (
        account_id bigint primary key references accounts on delete cascade,
        policy     jsonb not null,
        changed_at timestamptz not null default now(),
        changed_by bigint not null
      );

      -- What people made of a proposal; without a row our own stands. Deeds are {by, at, comment}.
      create table template_proposals (
        account_id bigint not null references accounts on delete cascade,
        key        text not null,
        -- The text that it was written for: {subject, body}.
        base       jsonb not null,
        words      jsonb not null,
        edited     jsonb,
        asked      jsonb,
        approved   jsonb,
        refused    jsonb,
        primary key (account_id, key)
      );

      create table template_events (
        account_id bigint not null references accounts on delete cascade,
        event_id   bigint generated always as identity,
        key        text not null,
        at         timestamptz not null,
        by         bigint,
        what       text not null,
        comment    text,
        words      jsonb,
        primary key (account_id, event_id)
      );
      create index template_events_of_text on template_events (account_id, key, event_id desc);

      -- What we wrote into the help desk. rule_before is the whole rule as it stood.
      create table template_changes (
        account_id  bigint not null references accounts on delete cascade,
        change_id   uuid not null,
        key         text not null,
        applied_at  timestamptz not null,
        applied_by  bigint not null,
        rule_before jsonb not null,
        words_before jsonb not null,
        words_after  jsonb not null,
        -- When it was taken back, written over by us, or given up for what somebody else wrote.
        ended_at    timestamptz,
        -- {seenAt, words} while something else than words_after stands in the help desk.
        drift       jsonb,
        primary key (account_id, change_id)
      );
      create unique index template_changes_standing on template_changes (account_id, key)
        where ended_at is null;
      create index template_changes_of_text on template_changes (account_id, key, applied_at);

      create table template_runs (
        account_id   bigint not null references accounts on delete cascade,
        run_id       uuid not null,
        kind         text not null,
        state        text not null,
        started_by   bigint not null,
        started_at   timestamptz not null,
        confirmed_by bigint,
        confirmed_at timestamptz,
        finished_at  timestamptz,
        problem      text,
        primary key (account_id, run_id)
      );
      create index template_runs_by_time on template_runs (account_id, started_at desc);

      create table template_run_items (
        account_id bigint not null references accounts on delete cascade,
        run_id     uuid not null,
        place      integer not null,
        key        text not null,
        type       text not null,
        rule_id    text not null,
        title      text not null,
        locale     text,
        state      text not null,
        detail     text,
        -- The text that may be replaced, and what replaces it: {subject, body}.
        words_before jsonb,
        words_after  jsonb,
        conflict   jsonb,
        -- The whole rule as it stood when its writing began; with state 'ready' that means: whether
        -- the write arrived is not known.
        rule_before jsonb,
        primary key (account_id, run_id, place)
      );
    `.execute(db);
    for (const table of [
      "rule_mails",
      "template_reach",
      "template_policies",
      "template_proposals",
      "template_events",
      "template_changes",
      "template_runs",
      "template_run_items",
    ]) {
      await protectTable(db, table);
    }
  },
};
