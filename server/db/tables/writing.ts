import type { Generated } from "kysely";

export type WritingTables = {
  models: {
    account_id: number;
    is_on: boolean;
    provider: "openai" | "anthropic";
    base_url: string;
    model: string;
    sealed_key: Buffer | null;
    daily_calls: number;
    changed_at: Generated<Date>;
    changed_by: number;
  };
  model_days: { account_id: number; day: string; calls: number };
  model_answers: { account_id: number; hash: Buffer; sealed: Buffer; answered_at: Date };
  message_versions: {
    account_id: number;
    ticket_id: number;
    version_id: Generated<number>;
    user_id: number;
    at: Date;
    origin: "draft" | "rules" | "model" | "person";
    format: "text" | "html";
    sealed: Buffer;
  };
};
