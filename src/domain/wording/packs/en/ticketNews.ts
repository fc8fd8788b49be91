import type { RulePack } from "../../pack";

const WHY =
  "Names how we file what people tell us. They wrote a message, asked a question or have a problem.";

/** Tickets with a history, a status and news. */
export const ticketNews: RulePack = {
  id: "ticketNews",
  language: "en",
  rules: [
    {
      id: "ticket-history",
      phrases: [
        "ticket thread|history|log|conversation",
        "case history|thread",
        "ticket details",
        "case details",
      ],
      instead: ["whole conversation"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "You can read the ticket thread online.",
          after: "You can read the whole conversation online.",
        },
      ],
    },
    {
      id: "ticket-status",
      phrases: [
        "when|if|once|as the? status of your|the|this support|service|helpdesk? ticket|case|incident|request changes",
        "the? status of your|the|this support|service|helpdesk? ticket|case|incident|request",
        "your|the ticket|ticket|case|request|incident 's status",
        "ticket|ticket|case|incident 's status",
        "the? progress of your|the|this support|service? ticket|case",
      ],
      instead: ["how far we are"],
      forms: {
        "when the status of your ticket changes": "when there is news",
        "when the status of your request changes": "when there is news",
        "when the status of your case changes": "when there is news",
        "if the status of your ticket changes": "if there is news",
        "if the status of your request changes": "if there is news",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "You can check the status of your ticket online.",
          after: "You can check how far we are online.",
        },
      ],
    },
    {
      id: "ticket-progress",
      phrases: [
        "your|the|this ticket|case 's progress",
        "the? support|service request progress",
        "the? progress on your|the|this ticket|case",
      ],
      instead: ["how far we are"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "You can see the ticket's progress online.",
          after: "You can see how far we are online.",
        },
      ],
    },
    {
      id: "ticket-open",
      phrases: ["open|pending|existing|previous|active tickets|cases"],
      instead: ["messages"],
      category: "internal-term",
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
      examples: [{ before: "You have 3 open tickets.", after: "You have 3 messages." }],
    },
    {
      id: "ticket-previous",
      phrases: ["your previous|earlier|original|old support? ticket|case|incident"],
      instead: ["your earlier message"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        { before: "Your previous ticket is with us.", after: "Your earlier message is with us." },
      ],
    },
    {
      id: "ticket-update",
      phrases: [
        "update|updates|reply|response to|on|for your|the|this support|service? ticket|case|incident",
      ],
      instead: ["news about your message"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "You have an update on your ticket.",
          after: "You have a news about your message.",
        },
      ],
    },
    {
      id: "ticket-support",
      phrases: [
        "support|trouble|helpdesk|service|incident ticket",
        "help desk ticket",
        "it ticket",
      ],
      instead: ["message"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "Thanks for your support ticket.", after: "Thanks for your message." }],
    },
    {
      id: "ticket-supports",
      phrases: ["support|trouble|helpdesk|service|incident tickets", "help desk tickets"],
      instead: ["messages"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "You can see all your support tickets.",
          after: "You can see all your messages.",
        },
      ],
    },
    {
      id: "ticket-request",
      phrases: ["ticket request", "support ticket request"],
      instead: ["message"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "Thanks for your ticket request.", after: "Thanks for your message." }],
    },
  ],
};
