import { GROUP_IDS } from "../ids";
import { routing } from "./routing";
import { is, isNot, mail, type SeasonRule } from "./rule";

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
