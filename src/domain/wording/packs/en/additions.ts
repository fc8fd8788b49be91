import type { RulePack } from "../../pack";

const WHY = "Official words. Shorter ones are read faster and sound kinder.";

/** Offers to add and to help, in official words. */
export const additions: RulePack = {
  id: "additions",
  language: "en",
  rules: [
    {
      id: "additional",
      phrases: [
        "to|you|can|may|please|and|wish|would|like|want|provide|add|with|any provide|add|send|submit|supply|share? any|us? additional|further comments|comment|information|info|details",
        "additional|further information|comments|details|info",
      ],
      instead: ["more"],
      forms: {
        "additional information": "more information",
        "additional comments": "more",
        "additional details": "more details",
        "further information": "more information",
        "further comments": "more",
        "further details": "more details",
        "additional info": "more",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        { before: "To add additional comments, call us.", after: "To add anything, call us." },
      ],
    },
    {
      id: "additional-add",
      phrases: [
        "provide|supply|submit|add|send additional|further|any|more comments|information|details or|and comments|information|details|questions|attachments",
        "provide|supply|submit|add additional|further|any|more information|details|comments|info",
        "provide|supply|submit|add any additional|further information|details|comments",
        "provide us with additional|further|more|any information|details",
        "additional|further comments|information|details|info",
      ],
      instead: ["add anything"],
      forms: {
        "additional comments": "more",
        "additional information": "more",
        "further information": "more",
        "additional details": "more details",
        "further details": "more details",
        "further comments": "more",
        "additional info": "more",
        "provide us with additional information": "tell us more",
        "provide us with further information": "tell us more",
        "provide us with more information": "tell us more",
        "provide us with any information": "tell us anything",
        "provide us with additional details": "tell us more",
        "provide us with further details": "tell us more",
        "provide us with more details": "tell us more",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "To provide additional information, call us.",
          after: "To add anything, call us.",
        },
      ],
    },
    {
      id: "additional-bare",
      phrases: ["additional"],
      instead: ["more"],
      category: "wordy",
      severity: "low",
      why: WHY,
      unless: { after: ["charge", "cost", "costs", "fee", "fees", "charges"] },
      examples: [{ before: "You need additional paper.", after: "You need more paper." }],
    },
    {
      id: "assistance",
      phrases: ["further|any|additional|some|more|technical? assistance", "assistance"],
      instead: ["help"],
      forms: {
        "further assistance": "more help",
        "additional assistance": "more help",
        "any assistance": "any help",
        "further technical assistance": "more help",
        "some assistance": "some help",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "If you need further assistance, call us.",
          after: "If you need more help, call us.",
        },
      ],
    },
    {
      id: "assist",
      phrases: ["assist you with", "assist you in", "assist you", "assist"],
      instead: ["help"],
      forms: {
        "assist you": "help you",
        "assist you with": "help you with",
        "assist you in": "help you with",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "We will assist you.", after: "We will help you." }],
    },
    {
      id: "assisting",
      phrases: ["assisting you", "assisting"],
      instead: ["helping"],
      forms: { "assisting you": "helping you" },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "We are assisting you.", after: "We are helping you." }],
    },
  ],
};
