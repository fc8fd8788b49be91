import type { ActHint } from "../../pack";

/** What gives away the kind of a message in French. */
export const hints: readonly ActHint[] = [
  { act: "survey", weight: 6, pattern: "enquête|évalu|avis|satisfaction" },
  { act: "outage", weight: 5, pattern: "panne|incident|maintenance|interruption|indisponib" },
  { act: "delay", weight: 4.5, pattern: "retard|rappel|échéance" },
  { act: "reopened", weight: 7, pattern: "ré?-?ouvert" },
  { act: "escalated", weight: 6.5, pattern: "escalad" },
  { act: "assigned", weight: 4.5, pattern: "assign|affect|attribu|transféré" },
  { act: "pending", weight: 4.5, pattern: "en attente|attendons" },
  { act: "resolved", weight: 5, pattern: "résolu|réglé" },
  { act: "closed", weight: 5, pattern: "clôtur|fermé|annul|rejet" },
  {
    act: "ack",
    weight: 3.5,
    pattern:
      "reçu|enregistr|créé|pris en compte|prise en compte|soumis|merci (?:de|pour)|bienvenue|confirm",
  },
];
