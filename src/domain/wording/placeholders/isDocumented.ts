const PERSON =
  "name|first_name|last_name|email|phone|external_id|language|locale|time_zone|details|notes|signature|role|extended_role|tags|organization\\.\\w+|custom_fields\\.\\w+";
const TICKET =
  "id|encoded_id|title|description|status|priority|ticket_type|link|url|url_with_protocol|via|score|tags|external_id|account|ticket_form|brand\\.\\w+|group\\.\\w+|in_business_hours|current_holiday_name|ticket_field_\\d+(?:\\.\\w+)*|ticket_field_option_title_\\d+|due_date(?:_with_timestamp)?|(?:created|updated)_at(?:_with_time(?:stamp)?)?|organization\\.[\\w.]+|cc_names|ccs|email_ccs|email_cc_names|followers|follower_names|follower_reply_type_message|(?:latest_)?(?:public_)?comments?(?:_(?:formatted|html|rich))?(?:\\.[\\w.]+)?";

const DOCUMENTED = new RegExp(
  `^(?:ticket\\.(?:${TICKET})|(?:ticket\\.(?:requester|assignee|submitter)|current_user|agent|user)\\.(?:${PERSON})|satisfaction\\.\\w+|account\\.\\w+|dc\\.\\w+|zd\\.\\w+|comment\\.[\\w.]+|content|footer|delimiter|footer_link|attributes|header)$`,
);

/**
 * True for a placeholder that the platform documents, or one that is known besides.
 *
 * @param placeholder - With its braces and filters: `{{ticket.requester.first_name | default: "there"}}`.
 * @param known - Names without braces.
 */
export function isDocumented(placeholder: string, known: readonly string[] = []): boolean {
  const name =
    placeholder
      .replace(/^\{\{-?|-?\}\}$/g, "")
      .split("|")[0]
      ?.trim() ?? "";
  return DOCUMENTED.test(name) || known.includes(name);
}
