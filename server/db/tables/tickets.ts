import type { Generated, JSONColumnType } from "kysely";

export type TicketTables = {
  tickets: {
    account_id: number;
    ticket_id: number;
    subject: string;
    description: string;
    status: string;
    priority: string | null;
    type: string | null;
    requester_id: number;
    submitter_id: number | null;
    assignee_id: number | null;
    group_id: number | null;
    organization_id: number | null;
    brand_id: number | null;
    problem_id: number | null;
    tags: Generated<string[]>;
    channel: string | null;
    custom_fields: JSONColumnType<{ id: number; value: unknown }[]>;
    created_at: Date;
    updated_at: Date;
    generated_at: Generated<number>;
    audited_at: Generated<number>;
    deleted: Generated<boolean>;
  };
  audits: {
    account_id: number;
    ticket_id: number;
    audit_id: number;
    author_id: number | null;
    created_at: Date;
    via: JSONColumnType<Record<string, unknown>> | null;
    events: JSONColumnType<Record<string, unknown>[]>;
  };
};
