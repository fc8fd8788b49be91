import { is, mail, type SeasonRule } from "./rule";

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
