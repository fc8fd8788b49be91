import type { RulePack } from "../../pack";

const WHY = "It names no time; whoever waits wants to know until when.";

/** German: waits without a time. */
export const waits: RulePack = {
  id: "waits",
  language: "de",
  rules: [
    {
      id: "naechste-tage",
      phrases: [
        "in den nächsten tagen",
        "in naher zukunft",
        "zu gegebener zeit",
        "in absehbarer zeit",
        "alsbald",
        "kurzfristig",
        "binnen kurzem",
        "demnächst",
      ],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Wir melden uns in den nächsten Tagen.",
          after: "Wir melden uns in den nächsten Tagen.",
        },
      ],
    },
    {
      id: "bis-auf-weiteres",
      phrases: [
        "bis auf weiteres",
        "nach möglichkeit",
        "frühestmöglich",
        "ehestmöglich",
        "unverzüglich",
        "zeitnahe",
      ],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Das Büro bleibt bis auf Weiteres zu.",
          after: "Das Büro bleibt bis auf Weiteres zu.",
        },
      ],
    },
    {
      id: "sobald-neues",
      phrases: [
        "sobald uns neue informationen vorliegen",
        "sobald neue informationen vorliegen",
        "sobald es neuigkeiten gibt",
        "sobald es etwas neues gibt",
        "sobald wir mehr wissen",
      ],
      instead: [],
      category: "vague-time",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Wir schreiben, sobald uns neue Informationen vorliegen.",
          after: "Wir schreiben, sobald uns neue Informationen vorliegen.",
        },
      ],
    },
  ],
};
