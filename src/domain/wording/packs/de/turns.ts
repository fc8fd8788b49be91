import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** German more official words. */
export const turns: RulePack = {
  id: "turns",
  language: "de",
  rules: [
    {
      id: "rueckfragen",
      phrases: ["für rückfragen", "bei rückfragen", "rückfragen", "rückfrage"],
      instead: ["für Fragen"],
      forms: { "bei rückfragen": "bei Fragen", rückfragen: "Fragen", rückfrage: "Frage" },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "Bei Rückfragen rufen Sie an.", after: "Bei Fragen rufen Sie an." }],
    },
  ],
};
