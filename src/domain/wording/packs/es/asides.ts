import type { Move } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** What Spanish notices say beside the news: thanks for patience, and that nobody is there. */
export const asides: readonly Move[] = [
  {
    id: "paciencia",
    place: "gone",
    patterns: [
      "(?:gracias por|agradecemos|le agradecemos) su (?:paciencia|comprensión)(?: y (?:su )?(?:paciencia|comprensión))?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "automatico",
    place: "gone",
    patterns: [
      "est[ea] (?:es un )?(?:mensaje|correo(?: electrónico)?|e-?mail)(?: (?:ha sido|fue|es))?(?: un mensaje)? ?(?:generado|enviado|automático)(?: automáticamente| de forma automática)?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "sin-respuesta",
    place: "close",
    patterns: [
      "(?:por favor,? )?no (?:responda|conteste|responder)(?: directamente)? a este (?:correo(?: electrónico)?|mensaje|e-?mail)",
    ],
    we: ["nadie lee las respuestas a este correo"],
    why: WHY,
    examples: [],
  },
];
