import type { RulePack } from "../../pack";

const WHY = "Official words. Shorter ones are read faster and sound kinder.";

/** Offers and questions, in official words. */
export const offers: RulePack = {
  id: "offers",
  language: "en",
  rules: [
    {
      id: "should-you",
      phrases: [
        "should you have any",
        "should you require any?",
        "should you need any?",
        "should you wish to",
        "should you experience any?",
        "if you should have any",
        "should you encounter any?",
      ],
      instead: ["if you have"],
      forms: {
        "should you have any": "if you have any",
        "should you require any": "if you need any",
        "should you require": "if you need",
        "should you need any": "if you need any",
        "should you need": "if you need",
        "should you wish to": "if you want to",
        "should you experience any": "if you have any",
        "should you experience": "if you have",
        "if you should have any": "if you have any",
        "should you encounter any": "if you have any",
        "should you encounter": "if you have",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Should you have any questions, call us.",
          after: "If you have any questions, call us.",
        },
      ],
    },
    {
      id: "questions-concerns",
      phrases: [
        "any|further|additional|other? further|additional|other questions|queries or|and concerns|comments|queries",
        "questions or|and concerns",
      ],
      instead: ["any more questions"],
      forms: { "questions or concerns": "questions", "questions and concerns": "questions" },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "If you have any further questions or concerns, call us.",
          after: "If you have any more questions, call us.",
        },
      ],
    },
    {
      id: "further",
      phrases: ["any further", "further questions|queries|enquiries|inquiries", "further"],
      instead: ["more"],
      forms: {
        "any further": "any more",
        "further questions": "more questions",
        "further queries": "more questions",
        "further enquiries": "more questions",
        "further inquiries": "more questions",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      unless: { after: ["away", "along", "down", "afield", "than", "ado", "#"] },
      examples: [
        {
          before: "If you have further questions, call us.",
          after: "If you have more questions, call us.",
        },
      ],
    },
    {
      id: "enquiry",
      phrases: ["enquiry", "inquiry", "enquiries", "inquiries", "query", "queries"],
      instead: ["question"],
      forms: { enquiries: "questions", inquiries: "questions", queries: "questions" },
      category: "wordy",
      severity: "low",
      why: WHY,
      unless: { near: ["database", "search", "sql", "string", "police"] },
      only: "edit",
      examples: [{ before: "We read your inquiry.", after: "We read your question." }],
    },
    {
      id: "correspondence",
      phrases: [
        "of all future correspondence",
        "all future correspondence",
        "future correspondence",
        "all further correspondence",
        "further correspondence",
        "any|all correspondence",
        "your correspondence",
        "correspondence",
        "future communications",
        "future communication",
      ],
      instead: ["messages"],
      forms: {
        correspondence: "messages",
        "your correspondence": "your message",
        "of all future correspondence": "of your messages",
        "all future correspondence": "later messages",
        "future correspondence": "later messages",
      },
      category: "wordy",
      severity: "medium",
      why: WHY,
      unless: { near: ["chess"] },
      examples: [
        { before: "Please say so in all correspondence.", after: "Please say so in messages." },
      ],
    },
  ],
};
