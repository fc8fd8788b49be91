import type { Generated } from "kysely";

export type ConnectionTables = {
  connections: {
    account_id: number;
    access_token: Buffer;
    refresh_token: Buffer | null;
    expires_at: Date | null;
    generation: Generated<number>;
    connected_by: number;
    webhook_id: string | null;
    webhook_secret: Buffer | null;
    previous_webhook_secret: Buffer | null;
    problem: string | null;
    connected_at: Generated<Date>;
    last_reconciled_at: Date | null;
    /** What an admin allowed, as OAuth writes it; null is what was asked for before it was kept. */
    scopes: string | null;
  };
  connecting: {
    account_id: number;
    state_hash: Buffer;
    verifier: Buffer;
    expires_at: Date;
    scopes: string | null;
  };
  cursors: {
    account_id: number;
    stream: string;
    cursor: string | null;
    finished: Generated<boolean>;
    read: Generated<number>;
    total: number | null;
    started_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
};
