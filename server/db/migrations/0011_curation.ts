import { type Migration, sql } from "kysely";
import { protectTable } from "../protectTable";

/** What people decide about recurring issues, and what they do about them. */
export const curation: Migration = {
  async up(db) {
    await sql`
      alter table patterns
        -- The name that a person gave; the found one stays in label.
        add column given_label  text,
        add column pinned       boolean not null default false,
        -- Where a person merged it; grouping never undoes this.
        add column decided_into bigint,
        -- What a person holds for the cause: { "level", "note" }.
        add column cause        jsonb;

      -- Tickets that stay in the issue where people saw them when they decided about it.
      create table pattern_anchors (
        account_id bigint not null references accounts on delete cascade,
        ticket_id  bigint not null,
        pattern_id bigint not null,
        primary key (account_id, ticket_id)
      );
      create index pattern_anchors_of_pattern on pattern_anchors (account_id, pattern_id);

      -- Tickets that a person took out of an issue.
      create table pattern_bars (
        account_id bigint not null references accounts on delete cascade,
        ticket_id  bigint not null,
        pattern_id bigint not null,
        primary key (account_id, ticket_id, pattern_id)
      );

      create table pattern_decisions (
        account_id  bigint not null references accounts on delete cascade,
        decision_id bigint generated always as identity,
        pattern_id  bigint not null,
        action      text not null,
        -- What undoing needs, by action.
        details     jsonb not null default '{}',
        decided_by  bigint not null,
        decided_at  timestamptz not null,
        undone_by   bigint,
        undone_at   timestamptz,
        primary key (account_id, decision_id)
      );
      create index pattern_decisions_of_pattern
        on pattern_decisions (account_id, pattern_id, decision_id);

      -- A recurring issue that is handled as one incident.
      create table incidents (
        account_id  bigint not null references accounts on delete cascade,
        pattern_id  bigint not null,
        opened_by   bigint not null,
        opened_at   timestamptz not null,
        closed_at   timestamptz,
        -- What all of us say about it, on every channel.
        sentence    text,
        sentence_by bigint,
        sentence_at timestamptz,
        -- The help desk's problem ticket.
        problem_id  bigint,
        primary key (account_id, pattern_id)
      );

      -- Many tickets changed by one click: linked to a problem, unlinked, or their customers told.
      create table bulk_runs (
        account_id  bigint not null references accounts on delete cascade,
        run_id      bigint generated always as identity,
        pattern_id  bigint not null,
        kind        text not null,
        words       text,
        problem_id  bigint,
        started_by  bigint not null,
        started_at  timestamptz not null,
        finished_at timestamptz,
        primary key (account_id, run_id)
      );
      create index bulk_runs_of_pattern on bulk_runs (account_id, pattern_id, run_id);

      create table bulk_items (
        account_id   bigint not null references accounts on delete cascade,
        run_id       bigint not null,
        ticket_id    bigint not null,
        requester_id bigint not null,
        -- waiting, sending, done, failed
        state        text not null,
        -- What must not happen twice, such as these words to this customer.
        once_key     text not null,
        -- The ticket's updated_at that the write is bound to.
        stamp        timestamptz,
        job_id       text,
        sent_at      timestamptz,
        attempts     integer not null default 0,
        problem      text,
        -- What the ticket had before: { "type", "problemId" }.
        before       jsonb,
        done_at      timestamptz,
        primary key (account_id, run_id, ticket_id)
      );
      create unique index bulk_items_once on bulk_items (account_id, once_key)
        where state <> 'failed';
      create index bulk_items_unfinished on bulk_items (account_id, run_id)
        where state in ('waiting', 'sending');
      create index bulk_items_of_customer on bulk_items (account_id, requester_id);

      create table fixes (
        account_id    bigint not null references accounts on delete cascade,
        fix_id        bigint generated always as identity,
        pattern_id    bigint not null,
        text          text not null,
        fixed_at      timestamptz not null,
        registered_by bigint not null,
        registered_at timestamptz not null,
        removed_by    bigint,
        removed_at    timestamptz,
        primary key (account_id, fix_id)
      );
      create index fixes_of_pattern on fixes (account_id, pattern_id);

      create table improvements (
        account_id     bigint not null references accounts on delete cascade,
        improvement_id bigint generated always as identity,
        pattern_id     bigint not null,
        text           text not null,
        owner_id       bigint,
        due_on         date,
        -- proposed, accepted, done, verified, dropped
        state          text not null,
        -- [{ "state", "by", "at" }] in the order it went through them.
        steps          jsonb not null default '[]',
        primary key (account_id, improvement_id)
      );
      create index improvements_of_pattern on improvements (account_id, pattern_id);

      alter table pattern_models
        -- How often each company, channel, product … comes up in all tickets; see usualAttributes.
        add column usual jsonb;
    `.execute(db);
    for (const table of [
      "pattern_anchors",
      "pattern_bars",
      "pattern_decisions",
      "incidents",
      "bulk_runs",
      "bulk_items",
      "fixes",
      "improvements",
    ]) {
      await protectTable(db, table);
    }
  },
};
