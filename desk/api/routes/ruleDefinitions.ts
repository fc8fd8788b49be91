const operator = (value: string, title: string, terminal = false) => ({ value, title, terminal });

const IS = [operator("is", "Is"), operator("is_not", "Is not")];
const CHANGES = [
  operator("changed", "Changed", true),
  operator("value", "Changed to"),
  operator("value_previous", "Changed from"),
  operator("not_changed", "Not changed", true),
  operator("not_value", "Not changed to"),
  operator("not_value_previous", "Not changed from"),
];
const ORDER = [operator("less_than", "Less than"), operator("greater_than", "Greater than")];
const HOLDS = [
  operator("includes", "Contains at least one of the following"),
  operator("not_includes", "Contains none of the following"),
];

const condition = (
  subject: string,
  title: string,
  operators: readonly ReturnType<typeof operator>[],
) => ({
  subject,
  title,
  type: "list",
  group: "ticket",
  nullable: false,
  repeatable: false,
  operators,
});

const conditions = [
  condition("status", "Status", [...IS, ...ORDER, ...CHANGES]),
  condition("type", "Type", [...IS, ...CHANGES]),
  condition("priority", "Priority", [...IS, ...ORDER, ...CHANGES]),
  condition("group_id", "Group", [...IS, ...CHANGES]),
  condition("assignee_id", "Assignee", [...IS, ...CHANGES]),
  condition("requester_id", "Requester", [...IS, ...CHANGES]),
  condition("organization_id", "Organization", [...IS, ...CHANGES]),
  condition("current_tags", "Tags", HOLDS),
  condition("update_type", "Ticket", [operator("is", "Is")]),
  condition("comment_is_public", "Comment", [operator("is", "Is")]),
  condition("ticket_is_public", "Privacy", [operator("is", "Is")]),
  condition("comment_includes_word", "Comment text", HOLDS),
  condition("subject_includes_word", "Subject text", HOLDS),
  condition("role", "Current user", IS),
  condition("requester_role", "Requester role", IS),
  condition("via_id", "Channel", IS),
  condition("reopens", "Reopens", [operator("is", "Is"), ...ORDER]),
  condition("replies", "Agent replies", [operator("is", "Is"), ...ORDER]),
  condition("agent_stations", "Assignee stations", [operator("is", "Is"), ...ORDER]),
  condition("group_stations", "Group stations", [operator("is", "Is"), ...ORDER]),
  condition("number_of_incidents", "Number of incidents", [operator("is", "Is"), ...ORDER]),
  condition("in_business_hours", "Within business hours", [operator("is", "Is")]),
  condition("within_schedule", "Within schedule", IS),
];

const action = (subject: string, title: string, type = "list") => ({
  subject,
  title,
  type,
  group: "ticket",
  nullable: false,
  repeatable: subject.startsWith("notification"),
});

/** What triggers may ask about and do, as `GET /triggers/definitions` tells it. */
export const ruleDefinitions = {
  conditions_all: conditions,
  conditions_any: conditions,
  actions: [
    action("status", "Status"),
    action("priority", "Priority"),
    action("type", "Type"),
    action("group_id", "Group"),
    action("assignee_id", "Assignee"),
    action("set_tags", "Set tags", "text"),
    action("current_tags", "Add tags", "text"),
    action("remove_tags", "Remove tags", "text"),
    action("follower", "Add follower"),
    action("satisfaction_score", "Satisfaction"),
    action("notification_user", "Email user", "text"),
    action("notification_group", "Email group", "text"),
    action("notification_webhook", "Notify active webhook", "text"),
  ],
};
