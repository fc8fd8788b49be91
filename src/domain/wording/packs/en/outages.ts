import type { RulePack } from "../../pack";

const WHY = "Describes our machines; people want to know what they can and cannot do.";

/** Outages and maintenance. */
export const outages: RulePack = {
  id: "outages",
  language: "en",
  rules: [
    {
      id: "outage",
      phrases: ["an|the|this|our|network|service|system? outage"],
      instead: ["the breakdown"],
      forms: {
        "an outage": "a breakdown",
        "this outage": "this breakdown",
        outage: "breakdown",
        "an service outage": "a breakdown",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["power"] },
      only: "finding",
      examples: [{ before: "We had an outage.", after: "We had a breakdown." }],
    },
    {
      id: "outages",
      phrases: ["outages"],
      instead: ["breakdowns"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["power"] },
      examples: [{ before: "There were outages.", after: "There were breakdowns." }],
    },
    {
      id: "outage-edit",
      phrases: ["an outage", "a service|network|system outage"],
      instead: ["a breakdown"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["power"] },
      examples: [{ before: "We had an outage.", after: "We had a breakdown." }],
    },
    {
      id: "outage-the",
      phrases: ["outage", "service outage"],
      instead: ["breakdown"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["power"] },
      examples: [{ before: "The outage is over.", after: "The breakdown is over." }],
    },
    {
      id: "downtime",
      phrases: ["downtime", "planned|scheduled|unplanned downtime"],
      instead: ["time when it does not work"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "There was downtime.", after: "There was time when it does not work." }],
    },
    {
      id: "uptime",
      phrases: ["uptime"],
      instead: ["time when it works"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [{ before: "It affects the uptime.", after: "It affects the uptime." }],
    },
  ],
};
