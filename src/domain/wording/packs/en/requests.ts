import type { RulePack } from "../../pack";

const WHY =
  "Names how we file what people tell us. They wrote a message, asked a question or have a problem.";

/** Incidents, requests and orders of our process. */
export const requests: RulePack = {
  id: "requests",
  language: "en",
  rules: [
    {
      id: "incident",
      phrases: ["the|an|this incident"],
      instead: ["the problem"],
      forms: { "an incident": "a problem", "this incident": "this problem" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: {
        near: [
          "security",
          "police",
          "accident",
          "law",
          "breach",
          "insurance",
          "emergency",
          "criminal",
        ],
      },
      examples: [{ before: "We fixed the incident.", after: "We fixed the problem." }],
    },
    {
      id: "incident-bare",
      phrases: ["incident"],
      instead: ["problem"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: {
        near: [
          "security",
          "police",
          "accident",
          "law",
          "breach",
          "insurance",
          "emergency",
          "criminal",
        ],
      },
      examples: [{ before: "Your incident is with us.", after: "Your problem is with us." }],
    },
    {
      id: "incidents",
      phrases: ["incidents"],
      instead: ["problems"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: {
        near: ["security", "police", "accident", "law", "breach", "insurance", "emergency"],
      },
      examples: [{ before: "There are no open incidents.", after: "There are no open problems." }],
    },
    {
      id: "incident-report",
      phrases: ["incident report|number"],
      instead: ["report about the problem"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["security", "police", "accident", "law"] },
      examples: [
        {
          before: "We will publish incident reports: see incident report 2.",
          after: "We will publish problem reports: see report about the problem 2.",
        },
      ],
    },
    {
      id: "support-request",
      phrases: ["support|service|helpdesk|assistance request", "request for support|assistance"],
      instead: ["request"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "We have your service request.", after: "We have your request." }],
    },
    {
      id: "support-requests",
      phrases: ["support|service|helpdesk|assistance requests", "requests for support"],
      instead: ["requests"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "We have your support requests.", after: "We have your requests." }],
    },
    {
      id: "work-order",
      phrases: ["work order"],
      instead: ["job"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        { before: "Your work order is planned for May.", after: "Your job is planned for May." },
      ],
    },
    {
      id: "change-request",
      phrases: ["change request"],
      instead: ["planned change"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Your change request is planned for May.",
          after: "Your planned change is planned for May.",
        },
      ],
    },
    {
      id: "problem-record",
      phrases: ["problem record|ticket"],
      instead: ["problem"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "We opened a problem record.", after: "We opened a problem." }],
    },
    {
      id: "issue-number",
      phrases: ["issue #"],
      instead: ["request #"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "About issue 4711.", after: "About issue 4711." }],
    },
  ],
};
