import type { Move } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** What French notices say beside the news: thanks for patience, and that nobody is there. */
export const asides: readonly Move[] = [
  {
    id: "patience",
    place: "gone",
    patterns: [
      "(?:merci|nous vous remercions)(?: de| pour) votre (?:patience|compréhension)(?: et (?:de )?votre (?:patience|compréhension))?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "automatique",
    place: "gone",
    patterns: [
      "(?:ceci est un|ce|cet|cette) ?(?:message|e-?mail|courriel)?(?: (?:a été|est))?(?: un)? ?(?:message |e-?mail |courriel )?(?:automatique|généré automatiquement|envoyé automatiquement)",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "sans-reponse",
    place: "close",
    patterns: [
      "(?:merci de ne pas|veuillez ne pas|ne) ?(?:répondre|répondez pas|pas répondre)(?: directement)?(?: à (?:ce|cet|cette) ?(?:message|e-?mail|courriel|adresse))?",
    ],
    we: ["personne ne lit les réponses à cet e-mail"],
    why: WHY,
    examples: [],
  },
];
