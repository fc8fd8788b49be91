import type { Generated, JSONColumnType } from "kysely";
import type { TemplatePolicy } from "#contract/templateProposals";
import type { RunItemState, RunState } from "#contract/templateRuns";
import type { DeadEnd, TemplateRecipient } from "#contract/templates";
import type { Act, Change, Finding, Format, VerifyProblem } from "#domain/wording/message";
import type { TemplateEvent, TextPair, ThreeWay } from "#contract/templateDetail";
import type { RuleType } from "./settings";

/** A text for customers as it was read and judged last; more of it stands in the contract. */
export type StoredText = {
  readonly key: string;
  readonly type: RuleType;
  readonly id: string;
  /** Where it stands in its rule or item, see `TemplateText`. */
  readonly part: string;
  readonly title: string;
  readonly locale: string | null;
  readonly active: boolean;
  readonly recipient: TemplateRecipient;
  readonly format: Format;
  readonly subject: string | null;
  readonly body: string;
  readonly findings: readonly Finding[];
  readonly score: number;
  readonly deadEnds: readonly DeadEnd[];
  readonly problems: readonly VerifyProblem[];
  readonly language: string;
  readonly act: Act;
  readonly grade: { readonly now: number | null; readonly proposed: number | null };
  readonly proposal: (TextPair & { readonly changes: readonly Change[] }) | null;
  /** Names of the dynamic content inside. */
  readonly contents: readonly string[];
};

/** Who did something, when, and what they said. */
export type StoredDeed = {
  readonly by: number;
  readonly at: string;
  readonly comment: string | null;
};

type Words = JSONColumnType<TextPair>;
type WordsOrNone = JSONColumnType<TextPair> | null;
type DeedOrNone = JSONColumnType<StoredDeed> | null;

export type TemplateTables = {
  template_texts: {
    account_id: number;
    key: string;
    type: RuleType;
    rule_id: string;
    text: JSONColumnType<StoredText>;
  };
  template_reads: {
    account_id: number;
    read_at: Date;
    digest: string;
    coverage: JSONColumnType<{ texts: number; customers: number; of: number }> | null;
  };
  rule_mails: {
    account_id: number;
    ticket_id: number;
    rule_type: RuleType;
    rule_id: string;
    customer_id: number;
    first_at: Date;
    last_at: Date;
    carried: boolean;
    wrote_at: Date | null;
  };
  template_reach: {
    account_id: number;
    key: string;
    reach30: number;
    reach90: number;
    sent30: number;
    sent90: number;
  };
  template_policies: {
    account_id: number;
    policy: JSONColumnType<TemplatePolicy>;
    changed_at: Generated<Date>;
    changed_by: number;
  };
  template_proposals: {
    account_id: number;
    key: string;
    base: Words;
    words: Words;
    edited: DeedOrNone;
    asked: DeedOrNone;
    approved: DeedOrNone;
    refused: DeedOrNone;
  };
  template_events: {
    account_id: number;
    event_id: Generated<number>;
    key: string;
    at: Date;
    by: number | null;
    what: TemplateEvent["what"];
    comment: string | null;
    words: WordsOrNone;
  };
  template_changes: {
    account_id: number;
    change_id: string;
    key: string;
    applied_at: Date;
    applied_by: number;
    rule_before: JSONColumnType<Record<string, unknown>>;
    words_before: Words;
    words_after: Words;
    ended_at: Date | null;
    drift: JSONColumnType<{ seenAt: string; words: TextPair }> | null;
  };
  template_runs: {
    account_id: number;
    run_id: string;
    kind: "apply" | "roll-back";
    state: RunState;
    started_by: number;
    started_at: Date;
    confirmed_by: number | null;
    confirmed_at: Date | null;
    finished_at: Date | null;
    problem: string | null;
  };
  template_run_items: {
    account_id: number;
    run_id: string;
    place: number;
    key: string;
    type: RuleType;
    rule_id: string;
    title: string;
    locale: string | null;
    state: RunItemState;
    detail: string | null;
    words_before: WordsOrNone;
    words_after: WordsOrNone;
    conflict: JSONColumnType<ThreeWay> | null;
    rule_before: JSONColumnType<Record<string, unknown>> | null;
  };
};
