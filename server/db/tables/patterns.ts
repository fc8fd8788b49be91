import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { UsualAttributes } from "#domain/patterns/findSegments";
import type { Grain } from "#domain/patterns/groupPoints";
import type { IssueSummary } from "#domain/patterns/summarizeIssue";
import type { Cause } from "./curation";

export type PatternTables = {
  pattern_tickets: {
    account_id: number;
    ticket_id: number;
    pattern_id: number | null;
    confidence: number;
    placed_at: Generated<Date>;
    told: boolean | null;
  };
  pattern_meanings: {
    account_id: number;
    ticket_id: number;
    meaning: Buffer;
  };
  patterns: {
    account_id: number;
    pattern_id: number;
    merged_into: number | null;
    label: string;
    phrases: string[];
    theme: string | null;
    named_at: number;
    similar_ids: number[];
    summary: JSONColumnType<IssueSummary> | null;
    counted_at: Date | null;
    given_label: Generated<string | null>;
    pinned: Generated<boolean>;
    decided_into: Generated<number | null>;
    cause: ColumnType<Cause | null, string | null | undefined, string | null>;
  };
  pattern_days: {
    account_id: number;
    day: Generated<Date>;
    changed: number;
    listed: number;
  };
  pattern_models: {
    account_id: number;
    epoch: Generated<number>;
    consolidated_at: Date | null;
    profile: number[];
    usual: ColumnType<UsualAttributes | null, string | null | undefined, string | null>;
    placed: Generated<number>;
    profiled_at: Date | null;
    grain: Generated<Grain>;
    looked_to: Generated<number>;
  };
};
