import type { Generated } from "kysely";

type InboxState = "waiting" | "done" | "parked";

export type InboxTables = {
  inbox: {
    account_id: number;
    event_id: string;
    type: string;
    ticket_id: number | null;
    occurred_at: Date | null;
    received_at: Generated<Date>;
    state: Generated<InboxState>;
    attempts: Generated<number>;
    reason: string | null;
    body: Buffer | null;
    done_at: Date | null;
  };
  delivery_counts: { account_id: number; what: string; count: number; last_at: Generated<Date> };
};
