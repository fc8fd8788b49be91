import type { RulePack } from "../../pack";

const WHY =
  "Names how we file what people tell us. They wrote a message, asked a question or have a problem.";

/** Follow-ups, tasks, assets and records. */
export const followUps: RulePack = {
  id: "followUps",
  language: "en",
  rules: [
    {
      id: "follow-up-noun",
      phrases: [
        "your follow up to|for",
        "thanks for your follow up email|message?",
        "follow up email|request|ticket|message",
      ],
      instead: ["your reply about"],
      forms: {
        "follow up email": "reply",
        "follow up request": "later message",
        "follow up message": "reply",
        "follow up ticket": "later message",
        "thanks for your follow up": "thanks for your reply",
        "thanks for your follow up email": "thanks for your reply",
        "thanks for your follow up message": "thanks for your reply",
      },
      category: "internal-term",
      severity: "low",
      why: WHY,
      examples: [{ before: "Thanks for your follow-up email.", after: "Thanks for your reply." }],
    },
    {
      id: "follow-up-rejected",
      phrases: ["your follow up"],
      instead: ["your reply"],
      category: "internal-term",
      severity: "low",
      why: WHY,
      examples: [{ before: "We have your follow-up.", after: "We have your reply." }],
    },
    {
      id: "follow-up-verb",
      phrases: ["follow up with you", "follow up"],
      instead: ["get back to you"],
      category: "internal-term",
      severity: "low",
      why: WHY,
      unless: { before: ["a", "your", "the", "to"] },
      examples: [
        { before: "One of us will follow up with you.", after: "One of us will get back to you." },
      ],
    },
    {
      id: "task",
      phrases: [
        "your|the|a|this|on|to task #",
        "a task in which you participate",
        "collaborator on task",
      ],
      instead: ["request #"],
      forms: {
        "a task in which you participate": "a conversation you are part of",
        "collaborator on task": "part of the conversation",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        { before: "Please look at the task 4711.", after: "Please look at the task 4711." },
      ],
    },
    {
      id: "string",
      phrases: ["the string"],
      instead: ["the words"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["code", "developer", "function", "variable", "guitar", "api"] },
      examples: [{ before: "Please use the string below.", after: "Please use the words below." }],
    },
    {
      id: "asset",
      phrases: ["asset", "asset tag"],
      instead: ["item"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["finance", "financial", "fund", "investment", "digital"] },
      examples: [{ before: "The asset is yours.", after: "The item is yours." }],
    },
    {
      id: "assets",
      phrases: ["assets"],
      instead: ["items"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["finance", "financial", "fund", "investment", "digital"] },
      examples: [{ before: "You have two assets.", after: "You have two items." }],
    },
    {
      id: "stage",
      phrases: ["stage has|was changed", "stage has changed|changed"],
      instead: ["moved on"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [{ before: "The stage has changed.", after: "The stage has changed." }],
    },
    {
      id: "transaction-record",
      phrases: ["acted upon"],
      instead: ["worked on"],
      forms: { "acted upon": "worked on" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Your request was acted upon.", after: "Your request was worked on." }],
    },
    {
      id: "record",
      phrases: [
        "according to our records ,?",
        "as per our records ,?",
        "our records indicate|indicates that?",
      ],
      instead: ["our records show that"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "According to our records, this is fixed.",
          after: "Our records show that this is fixed.",
        },
      ],
    },
    {
      id: "credit-slip",
      phrases: ["generated a credit slip"],
      instead: ["written you a credit note"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "We have generated a credit slip for you.",
          after: "We have written you a credit note for you.",
        },
      ],
    },
  ],
};
