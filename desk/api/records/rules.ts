import type { Times } from "./people";

export type RuleCondition = {
  readonly field: string;
  readonly operator: string;
  readonly value: string | number | boolean | readonly string[] | null;
};

export type RuleConditions = {
  readonly all: readonly RuleCondition[];
  readonly any: readonly RuleCondition[];
};

/** `value` is a text, or for notifications `[recipient, subject, body]`. */
export type RuleAction = {
  readonly field: string;
  readonly value: string | number | boolean | readonly (string | number)[] | null;
};

export type TriggerRecord = Times & {
  readonly id: number;
  readonly title: string;
  readonly description: string | null;
  readonly active: boolean;
  /** Triggers run in this order, lowest first. */
  readonly position: number;
  readonly category_id: string;
  readonly conditions: RuleConditions;
  readonly actions: readonly RuleAction[];
  readonly default: boolean;
};

/** A trigger as it was after one of its changes. */
export type TriggerRevisionRecord = {
  readonly id: number;
  readonly trigger_id: number;
  /** 0 for what nobody wrote. */
  readonly author_id: number;
  readonly created_at: string;
  readonly snapshot: Pick<
    TriggerRecord,
    "title" | "description" | "active" | "conditions" | "actions"
  >;
};

export type AutomationRecord = Times & {
  readonly id: number;
  readonly title: string;
  readonly active: boolean;
  readonly position: number;
  readonly conditions: RuleConditions;
  readonly actions: readonly RuleAction[];
  readonly default: boolean;
};

export type MacroRecord = Times & {
  readonly id: number;
  readonly title: string;
  readonly description: string | null;
  readonly active: boolean;
  readonly position: number;
  readonly actions: readonly RuleAction[];
  readonly restriction: Readonly<{
    type: "Group" | "User";
    id: number;
    ids?: readonly number[];
  }> | null;
  readonly default: boolean;
};

export type DynamicContentVariant = Times & {
  readonly id: number;
  readonly content: string;
  readonly locale_id: number;
  readonly active: boolean;
  readonly default: boolean;
  readonly outdated: boolean;
};

export type DynamicContentItemRecord = Times & {
  readonly id: number;
  readonly name: string;
  /** `{{dc.opening_hours}}`. */
  readonly placeholder: string;
  readonly default_locale_id: number;
  readonly outdated: boolean;
  readonly variants: readonly DynamicContentVariant[];
};
