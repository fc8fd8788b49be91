import { z } from "zod";

/** An id as REST answers carry it; exports sometimes make it a string. */
export const ItemId = z.union([z.number(), z.string().min(1)]);
export type ItemId = z.infer<typeof ItemId>;

const RuleAction = z.object({ field: z.string(), value: z.unknown() });
export type RuleAction = z.infer<typeof RuleAction>;

const RuleCondition = z.object({
  field: z.string(),
  operator: z.string().optional(),
  value: z.unknown().optional(),
});

const Conditions = z.object({
  all: z.array(RuleCondition).nullish(),
  any: z.array(RuleCondition).nullish(),
});

/** A trigger, automation or macro as Zendesk's API returns it, without what we don't read. */
export const Rule = z.object({
  id: ItemId,
  title: z.string().nullish(),
  active: z.boolean().nullish(),
  url: z.string().nullish(),
  category_id: z.unknown().optional(),
  restriction: z.unknown().optional(),
  conditions: Conditions.nullish(),
  actions: z.array(RuleAction),
});
export type Rule = z.infer<typeof Rule>;

const Variant = z.object({
  id: ItemId.nullish(),
  content: z.string().nullish(),
  locale_id: ItemId.nullish(),
  locale: z.string().nullish(),
  active: z.boolean().nullish(),
  default: z.boolean().nullish(),
});

/** A dynamic content item with its variants as Zendesk's API returns it. */
export const DynamicContent = z.object({
  id: ItemId,
  name: z.string().nullish(),
  placeholder: z.string().nullish(),
  variants: z.array(Variant),
});
export type DynamicContent = z.infer<typeof DynamicContent>;

/** A ticket status with the name and the description that customers see. */
export const StatusLabel = z.object({
  id: ItemId,
  active: z.boolean().nullish(),
  agent_label: z.string().nullish(),
  end_user_label: z.string().nullish(),
  end_user_description: z.string().nullish(),
});
export type StatusLabel = z.infer<typeof StatusLabel>;

/** A reason among which customers choose when they rate a ticket badly. */
export const SurveyReason = z.object({
  id: ItemId,
  value: z.string().nullish(),
  deleted_at: z.string().nullish(),
});
export type SurveyReason = z.infer<typeof SurveyReason>;

export type RuleType = "trigger" | "automation" | "macro";
export type TemplateType = RuleType | "dynamic_content" | "status" | "survey_reason";

/** Something that may hold texts for customers. */
export type TemplateItem =
  | { readonly type: RuleType; readonly rule: Rule }
  | { readonly type: "dynamic_content"; readonly content: DynamicContent }
  | { readonly type: "status"; readonly status: StatusLabel }
  | { readonly type: "survey_reason"; readonly reason: SurveyReason };
