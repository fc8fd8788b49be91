import type { RulePack } from "../../pack";

const WHY =
  "Names how we file what people tell us. They wrote a message, asked a question or have a problem.";

/** Tickets we made, and the systems that hold them. */
export const ticketSystems: RulePack = {
  id: "ticketSystems",
  language: "en",
  rules: [
    {
      id: "ticket-have-created",
      phrases: [
        "have created|opened|submitted|raised|logged a new? support? ticket|case|incident",
        "'ve created|opened|submitted|raised|logged a new? support? ticket|case",
      ],
      instead: ["have written to us"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { before: ["we", "they"] },
      examples: [
        {
          before: "If you have opened a ticket, you can wait.",
          after: "If you have written to us, you can wait.",
        },
      ],
    },
    {
      id: "ticket-we-created",
      phrases: [
        "we have created|opened|raised|logged a new? support|service|helpdesk? ticket|case|incident for you",
        "we have created|opened|raised|logged a new? support|service|helpdesk? ticket|case|incident",
        "we've created|opened|raised|logged a new? support|service|helpdesk? ticket|case|incident for you",
        "we've created|opened|raised|logged a new? support|service|helpdesk? ticket|case|incident",
        "we created|opened|raised|logged a support? ticket|case",
      ],
      instead: ["we have your message"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "We have opened a ticket for you.", after: "We have your message." }],
    },
    {
      id: "ticket-and-created",
      phrases: [
        "and created|opened a new? support? ticket|case for you",
        "and created|opened a new? support? ticket|case",
      ],
      instead: [""],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "We've read your message and created a ticket.",
          after: "We've read your message.",
        },
      ],
    },
    {
      id: "ticket-this",
      phrases: ["this support|trouble|service? ticket|case|incident"],
      instead: ["this message"],
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
          "legal",
          "court",
        ],
      },
      examples: [
        { before: "This ticket is still with us.", after: "This message is still with us." },
      ],
    },
    {
      id: "ticket-system",
      phrases: [
        "support|trouble|helpdesk? ticket|ticketing|case|incident|request|issue management|tracking? system|platform|software|tool",
        "support|helpdesk system",
        "ticketing system",
        "issue tracker",
        "incident management",
        "case management",
        "ticket management",
      ],
      instead: ["help pages"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "You can write to us through our ticketing system.",
          after: "You can write to us through our help pages.",
        },
      ],
    },
  ],
};
