import type { RulePack } from "../../pack";

const WHY = "Amtliche oder interne Wörter; gesagt wird es, wie man mit Menschen spricht.";

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
