import type { RulePack } from "../../pack";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** German: long ways to say little. */
export const padding: RulePack = {
  id: "padding",
  language: "de",
  rules: [
    {
      id: "zeitpunkt",
      phrases: [
        "zum jetzigen zeitpunkt",
        "zum gegenwärtigen zeitpunkt",
        "zum aktuellen zeitpunkt",
        "zu diesem zeitpunkt",
        "zu einem späteren zeitpunkt",
      ],
      instead: ["jetzt"],
      forms: {
        "zu diesem zeitpunkt": "dann",
        "zu einem späteren zeitpunkt": "später",
      },
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Zum jetzigen Zeitpunkt wissen wir nicht mehr.",
          after: "Jetzt wissen wir nicht mehr.",
        },
      ],
    },
    {
      id: "zusammenhang",
      phrases: ["in diesem zusammenhang", "in diesem kontext"],
      instead: ["dazu"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "In diesem Zusammenhang haben wir eine Frage.",
          after: "Dazu haben wir eine Frage.",
        },
      ],
    },
    {
      id: "in-verbindung",
      phrases: [
        "setzen sie sich mit uns in verbindung",
        "setzen sie sich bitte mit uns in verbindung",
        "nehmen sie kontakt mit uns auf",
        "nehmen sie bitte kontakt mit uns auf",
      ],
      instead: ["melden Sie sich bei uns"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Bitte setzen Sie sich mit uns in Verbindung.",
          after: "Bitte melden Sie sich bei uns.",
        },
      ],
    },
    {
      id: "kontakt-treten",
      phrases: [
        "mit uns in kontakt treten",
        "sich mit uns in verbindung setzen",
        "mit uns kontakt aufnehmen",
      ],
      instead: ["uns erreichen"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Sie können mit uns in Kontakt treten.",
          after: "Sie können uns erreichen.",
        },
      ],
    },
    {
      id: "ueberpruefung",
      phrases: [
        "eine überprüfung durchführen",
        "eine prüfung durchführen",
        "eine analyse durchführen",
        "eine überprüfung vornehmen",
      ],
      instead: ["das prüfen"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Wir werden eine Überprüfung durchführen.",
          after: "Wir werden das prüfen.",
        },
      ],
    },
    {
      id: "entscheidung",
      phrases: ["eine entscheidung treffen", "eine auswahl treffen"],
      instead: ["entscheiden"],
      forms: {
        "eine auswahl treffen": "wählen",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Sie können selbst eine Entscheidung treffen.",
          after: "Sie können selbst entscheiden.",
        },
      ],
    },
    {
      id: "benachrichtigung",
      phrases: ["eine benachrichtigung", "eine e-mail-benachrichtigung", "eine mitteilung"],
      instead: ["eine Nachricht"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Sie erhalten eine Benachrichtigung.",
          after: "Sie erhalten eine Nachricht.",
        },
      ],
    },
    {
      id: "gegebenenfalls",
      phrases: ["gegebenenfalls", "bei bedarf"],
      instead: ["wenn nötig"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Wir rufen Sie gegebenenfalls an.",
          after: "Wir rufen Sie wenn nötig an.",
        },
      ],
    },
  ],
};
