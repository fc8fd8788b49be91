import type { Move } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** What German notices say beside the news: thanks for patience, and that nobody is there. */
export const asides: readonly Move[] = [
  {
    id: "geduld",
    place: "gone",
    patterns: [
      "(?:vielen dank|danke|wir danken(?: ihnen)?|wir bitten)(?: für| um)(?: ihre?| etwas)? ?(?:geduld|verständnis)(?: und (?:ihr |ihre )?(?:geduld|verständnis))?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "automatisch",
    place: "gone",
    patterns: [
      "(?:dies|diese[rs]? (?:e-?mail|nachricht)|das) (?:ist|wurde)(?: eine)? ?automatisch(?:e)? ?(?:generierte|erstellte|erzeugte|versandte|generiert|erstellt|erzeugt|versandt|versendet)? ?(?:e-?mail|nachricht|antwort|eingangsbestätigung)?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "keine-antwort",
    place: "close",
    patterns: [
      "(?:bitte )?antworten sie (?:bitte )?nicht (?:direkt )?(?:auf diese[s]? (?:e-?mail|nachricht)|darauf)",
      "bitte (?:nicht )?(?:auf diese (?:e-?mail|nachricht) )?nicht antworten",
    ],
    we: ["Antworten auf diese E-Mail liest niemand"],
    why: WHY,
    examples: [],
  },
];
