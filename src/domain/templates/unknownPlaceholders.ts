import { findFacts } from "../wording/facts/findFacts";

const PERSON =
  "(?:name|first_name|last_name|email|phone|external_id|language|locale|time_zone|details|notes|signature|role|extended_role|tags|id|organization(?:\\.[\\w.]+)?|custom_fields\\.[\\w-]+)";
const COMMENT =
  "(?:comments|public_comments|latest_comment|latest_public_comment)(?:_formatted|_html|_rich|_html_formatted)?";
const TICKET =
  "(?:id|encoded_id|title|description|status|priority|ticket_type|link|url|url_with_protocol|via|score|tags|external_id|account|ticket_form|brand(?:\\.[\\w.]+)?|group(?:\\.\\w+)?|in_business_hours|current_holiday_name|ticket_field_(?:option_title_)?\\w+(?:\\.[\\w.]+)?|custom_status\\.\\w+|due_date(?:_with_timestamp)?|created_at(?:_with_time|_with_timestamp)?|updated_at(?:_with_time|_with_timestamp)?|cc_names|ccs|email_ccs|email_cc_names|followers|follower_names|follower_reply_type_message|organization(?:\\.[\\w.]+)?)";

/** The placeholders of Zendesk Support that its reference names. */
const DOCUMENTED = new RegExp(
  `^(?:ticket\\.${TICKET}|ticket\\.(?:requester|assignee|submitter)(?:\\.${PERSON})?|ticket\\.${COMMENT}(?:\\.[\\w.]+|\\[\\d+\\][\\w.]*)?|(?:current_user|agent|user)\\.${PERSON}|satisfaction\\.(?:rating_section|rating_url|positive_rating_url|negative_rating_url|current_rating|current_comment)|account\\.[\\w.]+|dc\\.[\\w-]+|zd\\.[\\w.-]+|(?:content|footer|delimiter|header|attributes))$`,
);

/** Names that the text gives itself. */
const OWN = /\{%-?\s*(?:assign|capture|for|tablerow)\s+(\w+)/g;

/**
 * Placeholders that Zendesk's reference does not name, so that they come out empty. Names that the
 * text assigns or loops over itself are known.
 */
export function unknownPlaceholders(text: string): string[] {
  const own = new Set([...text.matchAll(OWN)].map(([, name]) => name ?? ""));
  const unknown = findFacts(text, "text", true)
    .filter(
      ({ kind, text: tag }) => kind === "placeholder" && tag.startsWith("{{") && tag.endsWith("}}"),
    )
    .filter(({ text: tag }) => {
      const name = /^\{\{-?\s*([^\s|}]+)/.exec(tag)?.[1] ?? "";
      const root = name.split(/[.[]/)[0] ?? "";
      return (
        !own.has(root) && !/^["'\d]/.test(name) && root !== "forloop" && !DOCUMENTED.test(name)
      );
    })
    .map(({ text: tag }) => tag);
  return [...new Set(unknown)];
}
