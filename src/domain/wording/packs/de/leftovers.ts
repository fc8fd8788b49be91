import type { RulePack } from "../../pack";

const WHY = "Amtliche oder interne Wörter; gesagt wird es, wie man mit Menschen spricht.";

/** German more words of our house. */
export const leftovers: RulePack = {
  id: "leftovers",
  language: "de",
  rules: [
    {
      id: "anmelden",
      phrases: ["einloggen", "loggen sie sich ein", "authentifizieren"],
      instead: ["anmelden"],
      forms: { "loggen sie sich ein": "melden Sie sich an" },
      category: "internal-term",
      severity: "low",
      why: WHY,
      examples: [{ before: "Bitte einloggen.", after: "Bitte anmelden." }],
    },
  ],
};
