import type { z } from "zod";
import {
  DynamicContent,
  Rule,
  type RuleType,
  StatusLabel,
  SurveyReason,
  type TemplateItem,
  type TemplateType,
} from "./templateItem";

/** What could be read, and why the rest could not. */
export type ReadItems = {
  readonly items: readonly TemplateItem[];
  readonly faults: readonly string[];
};

/** Keys of whole answers and of answers with one object. */
const ANSWERS: Readonly<Record<string, TemplateType>> = {
  triggers: "trigger",
  trigger: "trigger",
  automations: "automation",
  automation: "automation",
  macros: "macro",
  macro: "macro",
  items: "dynamic_content",
  item: "dynamic_content",
  dynamic_content_items: "dynamic_content",
  custom_statuses: "status",
  custom_status: "status",
  reasons: "survey_reason",
};

/**
 * Reads triggers, automations, macros, dynamic content, custom statuses and reasons of surveys as
 * Zendesk's API returns them: one object, or a whole answer such as `{"triggers": […]}`. What cannot be read is explained, the rest goes on.
 */
export function readTemplateItems(value: unknown): ReadItems {
  if (!isRecord(value))
    return { items: [], faults: ["neither an object nor an answer of the API"] };
  const answers = Object.keys(ANSWERS).filter((key) => holdsItems(value[key]));
  if (answers.length === 0 || Array.isArray(value["actions"]))
    return readOne(value, typeOf(value), "");
  const all = answers.flatMap((key) => {
    const held = value[key];
    const list: readonly unknown[] = Array.isArray(held) ? held : [held];
    return list.map((item, index) => readOne(item, ANSWERS[key] ?? null, `${key}[${index}]: `));
  });
  return { items: all.flatMap(({ items }) => items), faults: all.flatMap(({ faults }) => faults) };
}

function readOne(value: unknown, type: TemplateItem["type"] | null, where: string): ReadItems {
  if (type === null) {
    return { items: [], faults: [`${where}no trigger, automation, macro or dynamic content item`] };
  }
  switch (type) {
    case "dynamic_content":
      return read(DynamicContent, value, where, (content) => ({ type, content }));
    case "status":
      return read(StatusLabel, value, where, (status) => ({ type, status }));
    case "survey_reason":
      return read(SurveyReason, value, where, (reason) => ({ type, reason }));
    default:
      return read(Rule, value, where, (rule) => ({ type, rule }));
  }
}

function read<T>(
  schema: z.ZodType<T>,
  value: unknown,
  where: string,
  toItem: (read: T) => TemplateItem,
): ReadItems {
  const found = schema.safeParse(value);
  return found.success
    ? { items: [toItem(found.data)], faults: [] }
    : { items: [], faults: [`${where}${reasonOf(found.error)}`] };
}

/** Conditions that only automations have: hours since something happened. */
const HOURS_SINCE =
  /^(?:new|open|pending|hold|solved|closed|assigned_at|updated_at|requester_updated_at|assignee_updated_at|due_date|until_due_date|sla_next_breach_at|until_sla_next_breach_at)$/i;

/** What a single object is: by its address, else by what only its kind has. */
function typeOf(value: Readonly<Record<string, unknown>>): TemplateItem["type"] | null {
  const url = typeof value["url"] === "string" ? value["url"] : "";
  const named = /\/(trigger|automation|macro)s\/|\/dynamic_content\//.exec(url);
  if ("end_user_label" in value) return "status";
  if (named !== null) return ruleType(named[1]) ?? "dynamic_content";
  if (Array.isArray(value["variants"])) return "dynamic_content";
  if (!Array.isArray(value["actions"])) return null;
  const said = typeof value["type"] === "string" ? ruleType(value["type"]) : null;
  if (said !== null) return said;
  if (!isRecord(value["conditions"])) return "macro";
  const { all, any } = value["conditions"];
  const conditions = [all, any].flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  const hasHours = conditions.some(
    (condition) => isRecord(condition) && HOURS_SINCE.test(String(condition["field"])),
  );
  return hasHours && !("category_id" in value) ? "automation" : "trigger";
}

const ruleType = (name: string | undefined): RuleType | null =>
  name === "trigger" || name === "automation" || name === "macro" ? name : null;

const holdsItems = (value: unknown): boolean =>
  Array.isArray(value) || (isRecord(value) && "id" in value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const reasonOf = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join(".")}: ${message}`)
    .join("; ");
