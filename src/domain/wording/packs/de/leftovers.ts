import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

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
