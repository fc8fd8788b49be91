import type { RulePack } from "../../pack";

const WHY =
  "Names how we file what people tell us. They wrote a message, asked a question or have a problem.";

/** Tickets that are opened, created and kept in systems. */
export const tickets: RulePack = {
  id: "tickets",
  language: "en",
  rules: [
    {
      id: "ticket-number",
      phrases: [
        "support|trouble|service|helpdesk|incident? ticket|case id|number|no|reference",
        "ticket|case ref",
        "ticket's number",
        "ticket reference number",
        "case reference number",
        "service request number",
        "sr number",
        "incident|inc number|id",
        "request id|number",
        "issue id|number|reference",
        "task id|number",
        "job number|ticket",
        "work order number|reference",
      ],
      instead: ["reference"],
      category: "number-as-identity",
      severity: "high",
      why: WHY,
      unless: {
        near: [
          "train",
          "event",
          "parking",
          "lottery",
          "concert",
          "flight",
          "bus",
          "rail",
          "museum",
          "cinema",
          "festival",
          "airline",
          "boarding",
          "season",
          "raffle",
          "theater",
          "theatre",
          "stadium",
          "ferry",
          "tram",
          "passengers",
          "seat",
          "seats",
          "venue",
          "admission",
        ],
      },
      examples: [{ before: "Your ticket number is 4711.", after: "Your reference is 4711." }],
    },
    {
      id: "ticket-create",
      phrases: [
        "create|open|submit|raise|log|file|lodge a|another new? support|service|helpdesk|trouble? ticket|case|incident",
        "create|submit|raise|log|file tickets",
        "submit|raise|log a new? support|service request",
      ],
      instead: ["write to us"],
      forms: { "creating a ticket": "writing to us" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "You can create a ticket on our website.",
          after: "You can write to us on our website.",
        },
      ],
    },
    {
      id: "ticket-creating",
      phrases: [
        "creating|opening|submitting|raising|logging|filing a new? support? ticket|case|incident",
      ],
      instead: ["writing to us"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        { before: "Thank you for opening a ticket.", after: "Thank you for writing to us." },
      ],
    },
    {
      id: "ticket-created",
      phrases: ["created|opened|submitted|raised|logged a new? support? ticket|case|incident"],
      instead: ["wrote to us"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { before: ["have", "has", "'ve", "been", "we", "they"] },
      examples: [{ before: "You opened a ticket last week.", after: "You wrote to us last week." }],
    },
  ],
};
