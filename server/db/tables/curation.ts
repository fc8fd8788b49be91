import type { ColumnType, Generated, JSONColumnType } from "kysely";

/** What must be known to take a decision back, by action; unused parts are absent. */
export type DecisionDetails = {
  readonly label?: string | null;
  readonly from?: number;
  readonly into?: number;
  readonly tickets?: readonly number[];
  readonly cause?: Cause | null;
};

/** Where the cause of an issue lies, as a person sees it. */
export type Cause = {
  readonly level: "people" | "process" | "product" | "policy" | "outside";
  readonly note: string;
};

export type DecisionAction =
  "rename" | "merge" | "split" | "not-related" | "pin" | "unpin" | "cause" | "hold";

type ImprovementStep = {
  readonly state: string;
  readonly by: number;
  readonly at: string;
};

export type TicketBefore = { readonly type: string | null; readonly problemId: number | null };

export type CurationTables = {
  pattern_anchors: { account_id: number; ticket_id: number; pattern_id: number };
  pattern_bars: { account_id: number; ticket_id: number; pattern_id: number };
  pattern_decisions: {
    account_id: number;
    decision_id: Generated<number>;
    pattern_id: number;
    action: DecisionAction;
    details: JSONColumnType<DecisionDetails>;
    decided_by: number;
    decided_at: Date;
    undone_by: number | null;
    undone_at: Date | null;
  };
  incidents: {
    account_id: number;
    pattern_id: number;
    opened_by: number;
    opened_at: Date;
    since: Date;
    closed_at: Date | null;
    sentence: string | null;
    sentence_by: number | null;
    sentence_at: Date | null;
    problem_id: number | null;
  };
  bulk_runs: {
    account_id: number;
    run_id: Generated<number>;
    pattern_id: number;
    kind: "link" | "unlink" | "tell" | "reach";
    words: string | null;
    problem_id: number | null;
    started_by: number;
    started_at: Date;
    finished_at: Date | null;
  };
  bulk_items: {
    account_id: number;
    run_id: number;
    /** Minus the customer's id while their ticket is not made yet: no ticket has such a number. */
    ticket_id: number;
    requester_id: number;
    state: "waiting" | "sending" | "done" | "failed";
    once_key: string;
    stamp: Date | null;
    job_id: string | null;
    sent_at: Date | null;
    attempts: Generated<number>;
    problem: string | null;
    before: JSONColumnType<TicketBefore> | null;
    done_at: Date | null;
  };
  fixes: {
    account_id: number;
    fix_id: Generated<number>;
    pattern_id: number;
    text: string;
    fixed_at: Date;
    registered_by: number;
    registered_at: Date;
    removed_by: number | null;
    removed_at: Date | null;
  };
  improvements: {
    account_id: number;
    improvement_id: Generated<number>;
    pattern_id: number;
    text: string;
    owner_id: number | null;
    due_on: ColumnType<Date | null, string | null, string | null>;
    state: "proposed" | "accepted" | "done" | "verified" | "dropped";
    steps: JSONColumnType<readonly ImprovementStep[]>;
  };
};
