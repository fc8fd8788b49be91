import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** German things that happened by themselves. */
export const passives: RulePack = {
  id: "passives",
  language: "de",
  rules: [
    {
      id: "benutzer",
      phrases: [
        "benutzer",
        "nutzer",
        "anwender",
        "endanwender",
        "endbenutzer",
        "die benutzer",
        "die nutzer",
        "einige benutzer",
        "einige nutzer",
      ],
      instead: ["Menschen"],
      forms: {
        "die benutzer": "die Menschen",
        "die nutzer": "die Menschen",
        "einige benutzer": "einige",
        "einige nutzer": "einige",
      },
      category: "label-for-people",
      severity: "medium",
      why: WHY,
      unless: { after: ["name", "konto"] },
      only: "finding",
      examples: [{ before: "Die Benutzer sind betroffen.", after: "Die Benutzer sind betroffen." }],
    },
    {
      id: "eingegangen",
      phrases: [
        "ist bei uns eingegangen",
        "wurde empfangen",
        "wurde erfolgreich angelegt",
        "wurde angelegt",
        "wurde erfolgreich erstellt",
        "wurde erstellt",
        "wurde registriert",
        "wurde erfasst",
        "wurde aufgenommen",
        "wurde weitergeleitet",
        "wurde aktualisiert",
        "wurde eröffnet",
        "wurde wieder geöffnet",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        { before: "Ihre Anfrage wurde registriert.", after: "Ihre Anfrage wurde registriert." },
      ],
    },
  ],
};
