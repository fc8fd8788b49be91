import type { RulePack } from "../../pack";

const WHY = "Official words. Shorter ones are read faster and sound kinder.";

/** Formal verbs and amounts. */
export const formalVerbs: RulePack = {
  id: "formalVerbs",
  language: "en",
  rules: [
    {
      id: "excessive",
      phrases: [
        "an excessive amount|number of",
        "excessive amount|number of",
        "a large number of",
        "a number of",
        "numerous",
        "a majority of",
        "the majority of",
        "a significant number of",
      ],
      instead: ["too many"],
      forms: {
        "a large number of": "many",
        "a number of": "some",
        numerous: "many",
        "a majority of": "most",
        "the majority of": "most",
        "a significant number of": "many",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        { before: "There were an excessive number of calls.", after: "There were too many calls." },
      ],
    },
    {
      id: "supply",
      phrases: ["supplied", "supply", "furnish", "provided us with", "provide us with"],
      instead: ["gave"],
      forms: {
        supply: "give",
        furnish: "give",
        "provide us with": "send us",
        "provided us with": "sent us",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      unless: { near: ["chain", "power", "store", "demand", "electricity", "water", "energy"] },
      examples: [{ before: "Use the address you supplied.", after: "Use the address you gave." }],
    },
    {
      id: "modify",
      phrases: [
        "modify",
        "modified",
        "modification",
        "modifications",
        "amend",
        "amended",
        "amendment",
        "amendments",
      ],
      instead: ["change"],
      forms: {
        modified: "changed",
        modification: "change",
        modifications: "changes",
        amended: "changed",
        amendment: "change",
        amendments: "changes",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "We modified the address.", after: "We changed the address." }],
    },
    {
      id: "associated",
      phrases: ["associated with", "affiliated with", "pertaining"],
      instead: ["that belongs to"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "The address associated with your account is new.",
          after: "The address that belongs to your account is new.",
        },
      ],
    },
    {
      id: "remain-active",
      phrases: ["remain active"],
      instead: ["keep working"],
      forms: { "remain active": "keep working" },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        { before: "The old one will remain active.", after: "The old one will keep working." },
      ],
    },
    {
      id: "validate",
      phrases: ["validate", "validated", "validation", "verify", "verified"],
      instead: ["check"],
      forms: { validated: "checked", validation: "check", verified: "checked" },
      category: "wordy",
      severity: "low",
      why: WHY,
      unless: { near: ["identity", "code"] },
      only: "finding",
      examples: [{ before: "To validate it, call us.", after: "To validate it, call us." }],
    },
  ],
};
