import type { Move } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** What Portuguese notices say beside the news: thanks for patience, and that nobody is there. */
export const asides: readonly Move[] = [
  {
    id: "paciencia",
    place: "gone",
    patterns: [
      "(?:agradecemos|obrigad[oa]) (?:a |pela |pela sua |sua |a sua )?(?:paciência|compreensão)(?: e (?:a )?(?:paciência|compreensão))?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "automatico",
    place: "gone",
    patterns: [
      "est[ea] (?:é uma? )?(?:mensagem|e-?mail)(?: foi)? ?(?:gerad[oa]|enviad[oa]|automátic[oa])(?: automaticamente)?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "sem-resposta",
    place: "close",
    patterns: [
      "(?:por favor,? |favor )?não (?:responda|responder)(?: diretamente)?(?: a)? (?:este|esta|esse) (?:e-?mail|mensagem)",
    ],
    we: ["ninguém lê as respostas a este e-mail"],
    why: WHY,
    examples: [],
  },
];
