import type { JSONColumnType } from "kysely";
import type { Told } from "#contract/handovers";
import type { ViewFilters } from "#contract/review";

export type HandoverTables = {
  handover_contracts: {
    account_id: number;
    contract_id: string;
    ticket_id: number;
    group_id: number;
    given_by: number;
    given_at: Date;
    stays_id: number | null;
    next_word_at: Date | null;
    told: Told | null;
    told_words: string;
    reason: string | null;
  };
  handovers: {
    account_id: number;
    ticket_id: number;
    audit_id: number;
    at: Date;
    author_id: number;
    group_id: number;
    contract_id: string | null;
  };
  disputes: {
    account_id: number;
    flag_id: string;
    reason: string;
    disputed_by: number;
    disputed_at: Date;
  };
  person_requests: {
    account_id: number;
    ticket_id: number;
    audit_id: number;
    requester_id: number;
    asked_at: Date;
    answered_at: Date | null;
  };
  review_views: {
    account_id: number;
    view_id: string;
    name: string;
    filters: JSONColumnType<ViewFilters>;
    made_by: number;
    is_shared: boolean;
    made_at: Date;
  };
  samples: {
    account_id: number;
    ticket_id: number;
    drawn_at: Date;
    verdict: "fine" | "missed" | null;
    reason: string;
    judged_by: number | null;
    judged_at: Date | null;
  };
};
