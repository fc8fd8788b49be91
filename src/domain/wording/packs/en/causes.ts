import type { RulePack } from "../../pack";

const WHY = "Describes our machines; people want to know what they can and cannot do.";

/** Root causes, workarounds and ends of our systems. */
export const causes: RulePack = {
  id: "causes",
  language: "en",
  rules: [
    {
      id: "root-cause",
      phrases: [
        "the|a root cause analysis",
        "rca",
        "the rca",
        "an rca",
        "post mortem",
        "a|the post mortem",
      ],
      instead: ["what went wrong and why"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "We will share the RCA by Friday.",
          after: "We will share what went wrong and why by Friday.",
        },
      ],
    },
    {
      id: "root-cause-only",
      phrases: ["the root cause of?", "a root cause", "root cause"],
      instead: ["the cause"],
      forms: {
        "a root cause": "a cause",
        "root cause": "cause",
        "the root cause of": "the cause of",
        "a root cause of": "a cause of",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "We found the root cause.", after: "We found the cause." }],
    },
    {
      id: "workaround",
      phrases: [
        "a|the temporary|possible|suggested? workaround",
        "a|the temporary|possible|suggested? work around",
        "workaround",
        "work around",
        "workarounds",
      ],
      instead: ["another way to do it"],
      forms: {
        workarounds: "other ways to do it",
        workaround: "other way to do it",
        "the workaround": "the other way to do it",
        "the temporary workaround": "the other way to do it",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Here is a workaround.", after: "Here is another way to do it." }],
    },
    {
      id: "backend",
      phrases: [
        "the|our backend servers|system|systems|services|service?",
        "the|our back end servers|system|systems|services|service?",
      ],
      instead: ["our computers"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["developer", "api"] },
      examples: [{ before: "The backend is slow.", after: "Our computers is slow." }],
    },
    {
      id: "backend-team",
      phrases: [
        "our|the backend|devops|platform|infrastructure|dev team|engineers|developers",
        "our|the back end team|engineers|developers",
      ],
      instead: ["our engineers"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "Our backend team has it.", after: "Our engineers has it." }],
    },
    {
      id: "backend-bare",
      phrases: ["backend", "back end"],
      instead: ["our computers"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["developer", "api"] },
      only: "finding",
      examples: [
        { before: "The scheduling backend is slow.", after: "The scheduling backend is slow." },
      ],
    },
    {
      id: "agent-the",
      phrases: ["the support|service? agent|representative|technician"],
      instead: ["the person who helps you"],
      category: "faceless",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [{ before: "Please rate the agent.", after: "Please rate the agent." }],
    },
    {
      id: "frontend",
      phrases: ["the|our frontend", "the|our front end", "frontend", "front end"],
      instead: ["the website"],
      forms: { frontend: "website", "front end": "website" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["developer", "api"] },
      examples: [{ before: "The frontend is slow.", after: "The website is slow." }],
    },
  ],
};
