import type { Generated, GeneratedAlways } from "kysely";

export type AccountStatus = "not-connected" | "backfilling" | "connected" | "paused";

export type AccountTables = {
  accounts: {
    account_id: GeneratedAlways<number>;
    subdomain: string;
    installation_id: number | null;
    webhook_key: string;
    status: Generated<AccountStatus>;
    created_at: Generated<Date>;
  };
  sessions: {
    account_id: number;
    token_hash: Buffer;
    user_id: number;
    role: "agent" | "lead" | "admin";
    location: string;
    role_read_at: Date;
    expires_at: Date;
  };
  due_times: {
    account_id: number;
    job: string;
    subject: string;
    due_at: Date;
    attempts: Generated<number>;
    problem: string | null;
  };
  leases: {
    account_id: number;
    job: string;
    holder: string;
    until: Date | null;
    failures: Generated<number>;
  };
};
