import type { RulePack } from "../../pack";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** German: long ways to say little. */
export const otherPadding: RulePack = {
  id: "otherPadding",
  language: "de",
  rules: [
    {
      id: "beziehungsweise",
      phrases: ["beziehungsweise"],
      instead: ["oder"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Rufen Sie an beziehungsweise schreiben Sie.",
          after: "Rufen Sie an oder schreiben Sie.",
        },
      ],
    },
    {
      id: "im-falle",
      phrases: ["im falle von", "für den fall von"],
      instead: ["bei"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Im Falle von Fragen sind wir da.",
          after: "Bei Fragen sind wir da.",
        },
      ],
    },
    {
      id: "erforderlich-dass",
      phrases: [
        "es ist erforderlich , dass sie",
        "es ist notwendig , dass sie",
        "es wird vorausgesetzt , dass",
      ],
      instead: [],
      category: "wordy",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Es ist erforderlich, dass Sie anrufen.",
          after: "Es ist nötig, dass Sie anrufen.",
        },
      ],
    },
  ],
};
