import type { RulePack } from "../../pack";

const WHY = "Promises nothing that one could hold us to. Say the day and the hour.";

/** Spans and reasons that say nothing. */
export const vagueSpans: RulePack = {
  id: "vagueSpans",
  language: "en",
  rules: [
    {
      id: "timely",
      phrases: [
        "in a timely manner|fashion",
        "in a prompt manner",
        "within a reasonable time|timeframe",
        "promptly",
        "without undue delay",
        "as time permits",
      ],
      instead: [""],
      category: "vague-time",
      severity: "high",
      why: WHY,
      examples: [{ before: "We will answer in a timely manner.", after: "We will answer." }],
    },
    {
      id: "in-order",
      phrases: [
        "in the order received|it|they|was|were received?",
        "in the order in which they|it are|were|was received",
        "in order of receipt|priority",
      ],
      instead: [""],
      category: "vague-time",
      severity: "high",
      why: WHY,
      examples: [{ before: "We answer in the order received.", after: "We answer." }],
    },
    {
      id: "someday",
      phrases: [
        "in the coming days|weeks",
        "in the next few days|hours|weeks",
        "over the next few days|weeks",
        "at a later time|date|stage",
        "at some point",
        "later on",
        "until further notice",
        "for the time being",
      ],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        { before: "We will write in the coming days.", after: "We will write in the coming days." },
      ],
    },
    {
      id: "volumes",
      phrases: [
        "due to|because of? a? high|higher|increased|large|heavy than? normal|usual|expected|average? call|ticket|email|request|support|contact? volume|volumes|number of? tickets|requests|calls|emails|inquiries?",
        "experiencing a? high|higher|increased|large|heavy than? normal|usual|expected? call|ticket|email|request|support? volume|volumes",
      ],
      instead: ["we are slower than usual"],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "We have delays due to high ticket volumes.",
          after: "We have delays because of high message volumes.",
        },
      ],
    },
    {
      id: "unexpected-errors",
      phrases: [
        "due to unexpected|unforeseen|technical circumstances|errors|reasons|issues|difficulties|problems",
        "due to circumstances beyond our control",
        "unforeseen circumstances",
      ],
      instead: ["because something went wrong"],
      forms: { "unforeseen circumstances": "something went wrong" },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "It stopped due to unforeseen circumstances.",
          after: "It stopped because something went wrong.",
        },
      ],
    },
  ],
};
