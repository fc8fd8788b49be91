import type { Generated } from "kysely";
import type { OwnershipStanding } from "#domain/ownership/describeOwnership";

export type MarkTables = {
  marks: {
    account_id: number;
    ticket_id: number;
    state: OwnershipStanding;
    next_promise_at: Date | null;
    written_at: Date;
    problem: string | null;
    rule_ids: Generated<string[]>;
  };
};
