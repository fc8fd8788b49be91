import type { RulePack } from "../../pack";

const WHY = "It tells the reader that a machine speaks and nobody is there.";

/** German: what machines say of themselves. */
export const machines: RulePack = {
  id: "machines",
  language: "de",
  rules: [
    {
      id: "postfach",
      phrases: [
        "dieses postfach wird nicht überwacht",
        "diese adresse wird nicht überwacht",
        "dieses postfach wird nicht gelesen",
        "diese mailbox wird nicht gelesen",
      ],
      instead: ["Antworten an diese Adresse liest niemand"],
      category: "robot",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Dieses Postfach wird nicht überwacht.",
          after: "Antworten an diese Adresse liest niemand.",
        },
      ],
    },
    {
      id: "vom-system",
      phrases: [
        "systemgeneriert",
        "systemgenerierte",
        "vom system erstellt",
        "vom system generiert",
        "maschinell erstellt",
        "maschinell erstellte",
      ],
      instead: [],
      category: "robot",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Diese Nachricht wurde vom System erstellt.",
          after: "Diese Nachricht wurde vom System erstellt.",
        },
      ],
    },
    {
      id: "erfolgreich",
      phrases: [
        "erfolgreich übermittelt",
        "erfolgreich gespeichert",
        "erfolgreich versendet",
        "erfolgreich aktualisiert",
        "erfolgreich eingereicht",
      ],
      instead: ["übermittelt"],
      forms: {
        "erfolgreich gespeichert": "gespeichert",
        "erfolgreich versendet": "versendet",
        "erfolgreich aktualisiert": "aktualisiert",
        "erfolgreich eingereicht": "eingereicht",
      },
      category: "robot",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Ihr Foto wurde erfolgreich übermittelt.",
          after: "Ihr Foto wurde übermittelt.",
        },
      ],
    },
    {
      id: "eingangsbestaetigung",
      phrases: ["eingangsbestätigung", "empfangsbestätigung"],
      instead: [],
      category: "robot",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Das ist eine Eingangsbestätigung.",
          after: "Das ist eine Eingangsbestätigung.",
        },
      ],
    },
  ],
};
