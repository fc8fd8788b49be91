import type { RulePack } from "../../pack";

const WHY =
  "Says where it lies in our house; people want to know who looks after them and what happens next.";

/** Escalations and tiers of our house. */
export const escalations: RulePack = {
  id: "escalations",
  language: "en",
  rules: [
    {
      id: "escalate",
      phrases: ["escalate"],
      instead: ["pass on"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["violence", "conflict", "war"] },
      examples: [{ before: "We escalate such things.", after: "We pass on such things." }],
    },
    {
      id: "escalated-to",
      phrases: ["escalated to", "been escalated to", "escalated it to"],
      instead: ["passed on to"],
      forms: { "been escalated to": "been passed on to", "escalated it to": "passed it on to" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        { before: "We escalated it to the engineers.", after: "We passed it on to the engineers." },
      ],
    },
    {
      id: "escalated",
      phrases: ["escalated"],
      instead: ["passed on"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { after: ["since"] },
      examples: [{ before: "We have escalated this.", after: "We have passed on this." }],
    },
    {
      id: "escalated-since",
      phrases: ["is escalated since"],
      instead: ["has been waiting since"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        { before: "It is escalated since Monday.", after: "It has been waiting since Monday." },
      ],
    },
    {
      id: "escalating",
      phrases: ["escalating"],
      instead: ["passing on"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "We are escalating this.", after: "We are passing on this." }],
    },
    {
      id: "escalation",
      phrases: ["escalation"],
      instead: ["request for help"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "We got the escalation.", after: "We got the request for help." }],
    },
    {
      id: "escalation-team",
      phrases: ["escalation|escalations team|manager|group|department"],
      instead: ["specialists"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "The escalations team has it.", after: "The specialists has it." }],
    },
    {
      id: "tiers",
      phrases: [
        "l|level|tier 1|2|3|4 support|technical|engineering|it? team|group|engineer|engineers|agent|agents|support|desk|specialist|specialists?",
        "l1|l2|l3|l4 support|technical|engineering|operations|it? team|group|engineer|engineers|agent|agents|support|desk|specialist|specialists?",
        "1st|2nd|3rd|first|second|third line|level|tier support|technical? team|group|engineer|engineers|agent|support|desk|specialist|specialists?",
      ],
      instead: ["specialists"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "Our tier 2 support has it.", after: "Our specialists has it." }],
    },
  ],
};
