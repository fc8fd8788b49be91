import { formatOf } from "./formatOf";
import type {
  DynamicContent,
  Rule,
  RuleAction,
  RuleType,
  StatusLabel,
  SurveyReason,
  TemplateItem,
} from "./templateItem";
import type { TemplateRecipient, TemplateText } from "./templateText";

/** Recipients of a notification who are customers; everybody else is staff. */
const CUSTOMERS: ReadonlySet<unknown> = new Set(["requester_id", "requester_and_ccs", "requester"]);

/** Languages of locale ids that are the same in every account. */
const LOCALES: ReadonlyMap<string, string> = new Map([["1", "en-US"]]);

/**
 * The texts of an item that reach customers: notifications to the requester (with or without CCs),
 * SMS and article suggestions to them, public comments of macros, variants of dynamic content that
 * are switched on, names of statuses, and reasons that a survey offers. Texts for agents, groups, targets and webhooks are none of them.
 *
 * @param locales - Language tags by locale id, as the account names them.
 */
export function customerTexts(
  item: TemplateItem,
  locales: ReadonlyMap<string, string> = new Map(),
): TemplateText[] {
  switch (item.type) {
    case "dynamic_content":
      return textsOfContent(item.content, locales);
    case "status":
      return textsOfStatus(item.status);
    case "survey_reason":
      return textsOfReason(item.reason);
    default:
      return textsOfRule(item.rule, item.type);
  }
}

function textsOfRule(rule: Rule, type: RuleType): TemplateText[] {
  const isPrivate = type === "macro" && rule.actions.some(isPrivacy);
  return rule.actions.flatMap((action, actionIndex) => {
    const held = textOf(action, isPrivate);
    if (held === null) return [];
    const isHtml = action.field === "comment_value_html";
    return [
      {
        type,
        id: rule.id,
        title: rule.title ?? "",
        active: rule.active ?? true,
        action: action.field,
        actionIndex,
        part: String(actionIndex),
        recipient: recipientOf(action),
        format: isHtml ? ("html" as const) : formatOf(held.body),
        ...held,
      },
    ];
  });
}

function recipientOf({ field, value }: RuleAction): TemplateRecipient {
  if (field.startsWith("comment_")) return "conversation";
  return Array.isArray(value) && value[0] === "requester_and_ccs"
    ? "requester-and-ccs"
    : "requester";
}

const isPrivacy = ({ field, value }: RuleAction): boolean =>
  field === "comment_mode_is_public" && (value === false || value === "false");

function textOf(
  { field, value }: RuleAction,
  isPrivate: boolean,
): { subject?: string; body: string } | null {
  switch (field) {
    case "notification_user":
    case "deflection":
      return mailOf(value);
    case "notification_sms_user":
      return Array.isArray(value) && CUSTOMERS.has(value[0]) ? bodyOf(value[2]) : null;
    case "comment_value":
    case "comment_value_html":
      if (isPrivate) return null;
      return Array.isArray(value) ? bodyOf(value[1] ?? value[0]) : bodyOf(value);
    default:
      return null;
  }
}

function mailOf(value: unknown): { subject?: string; body: string } | null {
  if (!Array.isArray(value) || !CUSTOMERS.has(value[0])) return null;
  const body = bodyOf(value[2]);
  const subject: unknown = value[1];
  return body === null || typeof subject !== "string" ? body : { subject, ...body };
}

const bodyOf = (value: unknown): { body: string } | null =>
  typeof value === "string" ? { body: value } : null;

function textsOfContent(
  { id, name, variants }: DynamicContent,
  locales: ReadonlyMap<string, string>,
): TemplateText[] {
  return variants
    .filter(({ active }) => active !== false)
    .map(({ id: variantId, content, locale, locale_id: localeId }) => {
      const key = localeId === null || localeId === undefined ? "" : String(localeId);
      const body = content ?? "";
      return {
        type: "dynamic_content" as const,
        id,
        title: name ?? "",
        active: true,
        recipient: "by-use" as const,
        part: String(variantId ?? key),
        locale: locale ?? locales.get(key) ?? LOCALES.get(key) ?? key,
        format: formatOf(body),
        body,
      };
    });
}

/** The name is what customers read beside each ticket; the description stands with it in a list. */
function textsOfStatus(status: StatusLabel): TemplateText[] {
  const { id, agent_label: agents, active } = status;
  const shown = {
    end_user_label: status.end_user_label,
    end_user_description: status.end_user_description,
  };
  return Object.entries(shown).flatMap(([part, body]) =>
    body == null || body.trim() === ""
      ? []
      : [
          {
            type: "status" as const,
            id,
            title: agents ?? body,
            active: active ?? true,
            recipient: "everybody" as const,
            part,
            format: "text" as const,
            body,
          },
        ],
  );
}

function textsOfReason({ id, value, deleted_at: deletedAt }: SurveyReason): TemplateText[] {
  if (value == null || value.trim() === "" || deletedAt != null) return [];
  return [
    {
      type: "survey_reason",
      id,
      title: value,
      active: true,
      recipient: "everybody",
      part: "value",
      format: "text",
      body: value,
    },
  ];
}
