import type { Generated, JSONColumnType } from "kysely";
import type { Settings } from "#contract/settings";
import type { TemplateType } from "#contract/templates";

export type RuleType = TemplateType;

export type SettingsTables = {
  settings: {
    account_id: number;
    settings: JSONColumnType<Settings>;
    confirmed: Generated<boolean>;
    version: Generated<number>;
    changed_at: Generated<Date>;
    changed_by: number | null;
  };
  rules: {
    account_id: number;
    type: RuleType;
    rule_id: string;
    body: JSONColumnType<Record<string, unknown>>;
    updated_at: Date | null;
    read_at: Generated<Date>;
  };
};
