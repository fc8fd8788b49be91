import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** German official words. */
export const formalities: RulePack = {
  id: "formalities",
  language: "de",
  rules: [
    {
      id: "hiermit",
      phrases: [
        "hiermit",
        "hierdurch",
        "diesbezüglich",
        "nachfolgend",
        "nachstehend",
        "vorbezeichnet",
      ],
      instead: [""],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Wir bestätigen Ihnen hiermit den Termin.",
          after: "Wir bestätigen Ihnen den Termin.",
        },
      ],
    },
    {
      id: "bezueglich",
      phrases: [
        "bezüglich",
        "hinsichtlich",
        "betreffend",
        "betreffs",
        "in bezug auf",
        "mit bezug auf",
      ],
      instead: ["zu"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Wir schreiben bezüglich Ihrer Frage.",
          after: "Wir schreiben bezüglich Ihrer Frage.",
        },
      ],
    },
    {
      id: "seitens",
      phrases: ["seitens", "mittels", "zwecks", "im rahmen", "seitens unserer"],
      instead: ["von"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [{ before: "Das kam seitens der Firma.", after: "Das kam seitens der Firma." }],
    },
    {
      id: "in-anspruch",
      phrases: [
        "in anspruch nehmen",
        "zur verfügung stellen",
        "zur verfügung gestellt",
        "zur durchführung bringen",
        "in kenntnis setzen",
        "in erwägung ziehen",
      ],
      instead: ["nutzen"],
      forms: {
        "zur verfügung stellen": "geben",
        "zur verfügung gestellt": "gegeben",
        "zur durchführung bringen": "machen",
        "in kenntnis setzen": "Bescheid geben",
        "in erwägung ziehen": "überlegen",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      unless: {
        near: ["tage", "tagen", "werktage", "stunden", "wochen", "minuten", "zeit", "monate"],
      },
      examples: [{ before: "Sie können das in Anspruch nehmen.", after: "Sie können das nutzen." }],
    },
    {
      id: "durchfuehren",
      phrases: ["durchführen", "durchgeführt"],
      instead: ["machen"],
      forms: { durchgeführt: "gemacht" },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Wir haben die Arbeiten durchgeführt.",
          after: "Wir haben die Arbeiten gemacht.",
        },
      ],
    },
    {
      id: "benoetigen",
      phrases: ["benötigen", "benötigt", "erforderlich"],
      instead: ["brauchen"],
      forms: { benötigt: "braucht", erforderlich: "nötig" },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "Wir benötigen Ihre Adresse.", after: "Wir brauchen Ihre Adresse." }],
    },
    {
      id: "aufgrund",
      phrases: ["aufgrund", "auf grund", "infolge"],
      instead: ["wegen"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        { before: "Das ist aufgrund des Wetters so.", after: "Das ist wegen des Wetters so." },
      ],
    },
    {
      id: "sofern",
      phrases: [
        "sofern",
        "falls sie weitere fragen haben sollten",
        "sollten sie weitere fragen haben",
      ],
      instead: ["wenn"],
      forms: {
        "falls sie weitere fragen haben sollten": "wenn Sie noch Fragen haben",
        "sollten sie weitere fragen haben": "wenn Sie noch Fragen haben",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        { before: "Sofern es passt, rufen wir an.", after: "Wenn es passt, rufen wir an." },
      ],
    },
  ],
};
