import type { JSONColumnType } from "kysely";
import type { Template } from "#contract/templates";
import type { RuleType } from "./settings";

export type TemplateTables = {
  template_texts: {
    account_id: number;
    key: string;
    type: RuleType;
    rule_id: string;
    text: JSONColumnType<Omit<Template, "reach30" | "reach90">>;
  };
  template_reads: { account_id: number; read_at: Date; digest: string };
  rule_mails: {
    account_id: number;
    ticket_id: number;
    rule_type: RuleType;
    rule_id: string;
    requester_id: number;
    last_at: Date;
  };
};
