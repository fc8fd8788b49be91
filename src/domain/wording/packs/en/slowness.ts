import type { RulePack } from "../../pack";

const WHY = "Describes our machines; people want to know what they can and cannot do.";

/** Degradation, latency and errors that come and go. */
export const slowness: RulePack = {
  id: "slowness",
  language: "en",
  rules: [
    {
      id: "degraded",
      phrases: [
        "experiencing|have|has|seeing|with? degraded|reduced|impaired performance|service|functionality|availability",
        "experiencing service|performance|a degradation",
        "degraded performance|service|state",
        "service|performance degradation",
        "a degradation in|of service|performance|quality",
        "degraded",
        "performance issues",
      ],
      instead: ["running slowly"],
      forms: {
        "degraded performance": "slow running",
        "service degradation": "slow running",
        "performance degradation": "slow running",
        "degraded service": "slow running",
        degraded: "slow",
        "performance issues": "slow running",
        "have degraded performance": "are slow",
        "has degraded performance": "is slow",
        "seeing degraded performance": "finding it slow",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Sign-in is experiencing degraded performance.",
          after: "Sign-in is running slowly.",
        },
      ],
    },
    {
      id: "degradation",
      phrases: ["degradation"],
      instead: ["slow running"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "There is some degradation.", after: "There is some slow running." }],
    },
    {
      id: "latency",
      phrases: ["high|increased|elevated latency", "latency"],
      instead: ["slow answers"],
      forms: { latency: "delay" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["ms", "api", "developer"] },
      examples: [{ before: "We see high latency.", after: "We see slow answers." }],
    },
    {
      id: "elevated-errors",
      phrases: ["elevated|increased error rates|errors|error|level|levels of? errors?"],
      instead: ["more errors than usual"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        { before: "We see elevated error rates.", after: "We see more errors than usual." },
      ],
    },
    {
      id: "intermittent",
      phrases: ["intermittent"],
      instead: ["on-and-off"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "We see intermittent errors.", after: "We see on-and-off errors." }],
    },
    {
      id: "intermittently",
      phrases: ["intermittently"],
      instead: ["on and off"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "It fails intermittently.", after: "It fails on and off." }],
    },
    {
      id: "maintenance-window",
      phrases: [
        "maintenance window|period",
        "scheduled|planned|routine|emergency maintenance window|period|work?",
        "maintenance activity|activities",
      ],
      instead: ["planned work"],
      forms: {
        "maintenance window": "time of the work",
        "maintenance period": "time of the work",
        "emergency maintenance": "urgent work",
        "routine maintenance": "regular work",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        { before: "There will be scheduled maintenance.", after: "There will be planned work." },
      ],
    },
  ],
};
