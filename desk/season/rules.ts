import { teams } from "./company";
import { GROUP_IDS } from "./ids";

type Condition = { field: string; operator: string; value: string };
type Action = { field: string; value: string | string[] };

/** A trigger or automation in the platform's own shape. */
export type SeasonRule = {
  title: string;
  active: boolean;
  all: Condition[];
  any?: Condition[];
  actions: Action[];
};

const is = (field: string, value: string): Condition => ({ field, operator: "is", value });
const isNot = (field: string, value: string): Condition => ({ field, operator: "is_not", value });
const mail = (recipient: string, subject: string, body: string): Action => ({
  field: "notification_user",
  value: [recipient, subject, body],
});

/** Which team a new ticket belongs to is told by the form that it came through. */
const routing: readonly SeasonRule[] = teams.map(({ key, name }) => ({
  title: `Route to ${name}`,
  active: true,
  all: [
    is("update_type", "Create"),
    { field: "current_tags", operator: "includes", value: `team_${key}` },
    is("group_id", ""),
  ],
  actions: [{ field: "group_id", value: String(GROUP_IDS[key]) }],
}));

/** What the company's rules say today: correct, and nobody's words. */
export const triggers: readonly SeasonRule[] = [
  ...routing,
  {
    title: "Notify requester and CCs of received request",
    active: true,
    all: [
      is("update_type", "Create"),
      isNot("status", "solved"),
      is("ticket_is_public", "public"),
      is("comment_is_public", "true"),
      is("role", "end_user"),
      isNot("group_id", String(GROUP_IDS.business)),
    ],
    actions: [
      mail(
        "requester_and_ccs",
        "[Request received] {{ticket.title}}",
        "Your ticket was logged successfully under the number #{{ticket.id}} and has been placed in the queue of our support department. It will be processed by an agent in due course.\n\nPlease quote #{{ticket.id}} in all correspondence regarding this matter. To add further comments to your ticket, reply to this email.\n\n{{ticket.comments_formatted}}",
      ),
    ],
  },
  {
    title: "Business accounts: received",
    active: true,
    all: [
      is("update_type", "Create"),
      is("role", "end_user"),
      is("group_id", String(GROUP_IDS.business)),
    ],
    actions: [
      mail("requester_and_ccs", "Request {{ticket.id}} received", "{{dc.received_business}}"),
    ],
  },
  {
    title: "Notify requester of new proactive ticket",
    active: true,
    all: [
      is("update_type", "Create"),
      is("ticket_is_public", "public"),
      is("comment_is_public", "true"),
      is("role", "agent"),
    ],
    actions: [
      mail(
        "requester_and_ccs",
        "{{ticket.title}}",
        "A ticket (#{{ticket.id}}) has been created on your behalf. To add comments, reply to this email.\n\n{{ticket.comments_formatted}}",
      ),
    ],
  },
  {
    title: "Notify requester and CCs of comment update",
    active: true,
    all: [is("update_type", "Change"), is("comment_is_public", "true"), is("role", "agent")],
    actions: [
      mail(
        "requester_and_ccs",
        "[Update] {{ticket.title}}",
        "Your ticket (#{{ticket.id}}) has been updated. To add additional comments, reply to this email.\n\n{{ticket.comments_formatted}}",
      ),
    ],
  },
  {
    title: "Tell requester about escalation to Web Operations",
    active: true,
    all: [
      is("update_type", "Change"),
      { field: "group_id", operator: "value", value: String(GROUP_IDS.web) },
    ],
    actions: [
      mail(
        "requester_id",
        "Ticket #{{ticket.id}} escalated",
        "Dear Customer,\n\nThis is to inform you that an ID of [#{{ticket.id}}] was assigned to your ticket and that it has been escalated to the {{ticket.group.name}} team. It will be handled according to its priority ({{ticket.priority}}). You will be notified upon a change of status.\n\nPlease keep the string [#{{ticket.id}}] in the subject line of any further e-mail, so that it can be matched to your ticket.\n\nThis is an automatically generated message.",
      ),
    ],
  },
  {
    title: "Pending: waiting for requester",
    active: true,
    all: [
      is("update_type", "Change"),
      { field: "status", operator: "value", value: "pending" },
      isNot("comment_is_public", "true"),
    ],
    actions: [
      mail(
        "requester_id",
        "Ticket #{{ticket.id}} is pending",
        "Your ticket {{ticket.id}} has been set to pending and is awaiting user input. If no response is received within 5 business days, the ticket may be closed automatically.",
      ),
    ],
  },
  {
    title: "Solved: tell requester",
    active: true,
    all: [
      is("update_type", "Change"),
      { field: "status", operator: "value", value: "solved" },
      is("comment_is_public", "true"),
    ],
    actions: [
      mail(
        "requester_id",
        "Ticket #{{ticket.id}} resolved",
        "Dear {{ticket.requester.name}},\n\nWe are pleased to inform you that your ticket #{{ticket.id}} has been resolved. Should the issue persist, the ticket can be reopened by responding to this notification within 4 days. We apologize for any inconvenience caused.\n\nYour {{ticket.group.name}} team",
      ),
    ],
  },
  {
    title: "Notify assignee of assignment",
    active: true,
    all: [
      { field: "assignee_id", operator: "changed", value: "" },
      isNot("assignee_id", "current_user"),
    ],
    actions: [
      mail(
        "assignee_id",
        "Assigned: {{ticket.title}}",
        "Ticket #{{ticket.id}} was assigned to you.\n\n{{ticket.link}}",
      ),
    ],
  },
  {
    title: "Notify group of assignment",
    active: true,
    all: [{ field: "group_id", operator: "changed", value: "" }, is("assignee_id", "")],
    actions: [
      {
        field: "notification_group",
        value: [
          "group_id",
          "In your queue: {{ticket.title}}",
          "Ticket #{{ticket.id}} was assigned to group {{ticket.group.name}}.\n\n{{ticket.link}}",
        ],
      },
    ],
  },
];

/** What happens when time passes. */
export const automations: readonly SeasonRule[] = [
  {
    title: "Close 4 days after solved",
    active: true,
    all: [is("status", "solved"), { field: "SOLVED", operator: "greater_than", value: "96" }],
    actions: [{ field: "status", value: "closed" }],
  },
  {
    title: "Remind requester after 24 hours pending",
    active: true,
    all: [
      is("status", "pending"),
      { field: "PENDING", operator: "is", value: "24" },
      { field: "current_tags", operator: "not_includes", value: "reminded" },
    ],
    actions: [
      mail(
        "requester_id",
        "Reminder: ticket #{{ticket.id}} awaits your response",
        "This is a reminder that your ticket #{{ticket.id}} is still pending. Kindly provide the requested information at your earliest convenience. Failure to respond will result in the closure of the ticket.",
      ),
      { field: "current_tags", value: "reminded" },
    ],
  },
  {
    title: "Survey one day after solved",
    active: true,
    all: [
      is("status", "solved"),
      { field: "SOLVED", operator: "is", value: "24" },
      { field: "current_tags", operator: "not_includes", value: "surveyed" },
    ],
    actions: [
      mail(
        "requester_id",
        "How did we do? (ticket #{{ticket.id}})",
        "Hello {{ticket.requester.name}},\n\nYour feedback is valuable to us. Please take a moment to rate the support experience for ticket #{{ticket.id}}:\n\n{{satisfaction.rating_section}}",
      ),
      { field: "current_tags", value: "surveyed" },
    ],
  },
];

/** Ready-made answers that agents insert. */
export const macros: readonly { title: string; actions: Action[] }[] = [
  {
    title: "Escalate to Web Operations",
    actions: [
      {
        field: "comment_value",
        value:
          "Dear {{ticket.requester.first_name}},\n\nYour incident has been forwarded to our 2nd level support for further investigation. As soon as we receive feedback from the responsible department, the ticket will be updated accordingly.\n\nKind regards,\nHarborline Support",
      },
      { field: "comment_mode_is_public", value: "true" },
      { field: "group_id", value: String(GROUP_IDS.web) },
    ],
  },
  {
    title: "Ask for a screenshot",
    actions: [
      {
        field: "comment_value",
        value:
          "Hi {{ticket.requester.first_name}},\n\ncould you send me a picture of what you see? Then I can find out what is going on.\n\n{{current_user.first_name}}",
      },
      { field: "comment_mode_is_public", value: "true" },
      { field: "status", value: "pending" },
    ],
  },
  {
    title: "Delay",
    actions: [
      {
        field: "comment_value_html",
        value:
          "<p>Dear Customer,</p><p>due to an unusually high volume of tickets there is currently a delay in the processing of requests. We apologize for any inconvenience this may cause and thank you for your patience and understanding.</p>",
      },
      { field: "comment_mode_is_public", value: "true" },
    ],
  },
  {
    title: "No response, closing",
    actions: [
      {
        field: "comment_value",
        value:
          "As no response was received, this ticket has been closed due to inactivity. If you require further assistance, please log a new ticket via the portal.",
      },
      { field: "comment_mode_is_public", value: "true" },
      { field: "status", value: "solved" },
    ],
  },
  {
    title: "Refund on its way",
    actions: [
      {
        field: "comment_value",
        value:
          "Hi {{ticket.requester.first_name}},\n\nyour money is on its way back to you. Your bank needs up to 5 working days; if nothing has arrived by then, write to me and I'll look for it.\n\n{{current_user.first_name}}",
      },
      { field: "comment_mode_is_public", value: "true" },
      { field: "status", value: "solved" },
    ],
  },
  {
    title: "Note: needs line test",
    actions: [
      {
        field: "comment_value",
        value: "Run line test, attach SNR and HEC counters, then assign to N&S.",
      },
      { field: "comment_mode_is_public", value: "false" },
    ],
  },
];

/** Texts that several rules share, in the languages of the customers. */
export const dynamicContent: readonly {
  name: string;
  placeholder: string;
  variants: readonly { locale: string; content: string }[];
}[] = [
  {
    name: "Received (business)",
    placeholder: "{{dc.received_business}}",
    variants: [
      {
        locale: "en-US",
        content:
          "Your service request {{ticket.id}} has been registered in our system and forwarded to your account team for processing.",
      },
      {
        locale: "de",
        content:
          "Ihr Ticket {{ticket.id}} wurde in unserem System erfasst und der zuständigen Fachabteilung zur Bearbeitung zugewiesen. Bitte geben Sie bei Rückfragen stets die Ticketnummer an.",
      },
      {
        locale: "fr",
        content:
          "Votre ticket n° {{ticket.id}} a été enregistré et transmis au service concerné. Il sera traité dans les meilleurs délais.",
      },
    ],
  },
];
