import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** The rest of what notices say in German. */
export const lastMoves: readonly Move[] = [
  {
    id: "kann-dauern",
    place: "next",
    needs: ["nehmen", "dauern"],
    patterns: [
      "(?:wir bitten um (?:etwas |ihre )?geduld,? )?(?:da |weil )?(?:die |eine |unsere )?(?:nachforschung|prüfung|bearbeitung|klärung|untersuchung)(?: (?:ihre[rs]|der|des) [a-zäöüß-]+)? (?:kann )?(?<f1>(?:bis zu )?{SPAN}) (?:in anspruch nehmen|dauern)(?: kann)?",
    ],
    we: ["das kann {1} dauern"],
    why: WHY,
    examples: [
      {
        before: "Die Prüfung kann bis zu 10 Werktage in Anspruch nehmen.",
        after: "Das kann bis zu 10 Werktage dauern.",
      },
    ],
  },
  {
    id: "still-seit",
    place: "main",
    act: "closed",
    needs: ["geschlossen", "beendet"],
    patterns: [
      "{MATTER} (?:wurde|wird|ist)(?: automatisch)? (?:geschlossen|beendet),? (?:da|weil) (?:wir )?(?:innerhalb(?: von)?|seit|nach|binnen) (?<f1>{SPAN}) (?:keine (?:antwort|rückmeldung|reaktion))(?: [a-zäöüß]+){0,5}",
    ],
    we: [
      "wir haben innerhalb von {1} nichts von Ihnen gehört und arbeiten daran jetzt nicht weiter",
    ],
    i: ["ich habe innerhalb von {1} nichts von Ihnen gehört und arbeite daran jetzt nicht weiter"],
    why: WHY,
    examples: [
      {
        before:
          "Dieses Ticket wurde automatisch geschlossen, da innerhalb von 7 Tagen keine Rückmeldung erfolgte.",
        after:
          "Wir haben innerhalb von 7 Tagen nichts von Ihnen gehört und arbeiten daran jetzt nicht weiter.",
      },
    ],
  },
  {
    id: "bei-bedarf",
    place: "how",
    needs: ["neues ticket", "neue "],
    patterns: [
      "bei (?:weiterem|weiteren|erneutem)(?: [a-zäöüß]+){1,3} (?:erstellen|öffnen|eröffnen|stellen) sie (?:bitte )?(?:ein neues ticket|eine neue (?:anfrage|meldung))(?: (?:über|in|im|auf) [a-zäöüß -]{3,30})?",
    ],
    we: ["wenn Sie uns noch brauchen, schreiben Sie uns einfach wieder"],
    i: ["wenn Sie mich noch brauchen, schreiben Sie einfach wieder"],
    why: WHY,
    examples: [
      {
        before:
          "Bei weiterem Unterstützungsbedarf erstellen Sie bitte ein neues Ticket über das Serviceportal.",
        after: "Wenn Sie uns noch brauchen, schreiben Sie uns einfach wieder.",
      },
    ],
  },
  {
    id: "behoben",
    place: "main",
    act: "resolved",
    needs: ["behoben", "gelöst", "beseitigt"],
    patterns: [
      "(?:die störung|der fehler|das problem|der vorfall|die probleme|der ausfall)(?: (?:bei|mit|in|der|des) [a-zäöüß -]{3,30})? (?:wurde|ist|wurden|sind)(?: (?:nun|jetzt|inzwischen|mittlerweile|vollständig))* (?:behoben|gelöst|beseitigt)(?: worden)?",
      "das von ihnen gemeldete problem (?:wurde|ist) (?:behoben|gelöst)",
    ],
    covers: ["wird-geschlossen", "geschlossen"],
    we: ["wir denken, das ist jetzt in Ordnung"],
    i: ["ich denke, das ist jetzt in Ordnung"],
    why: WHY,
    examples: [
      { before: "Die Störung wurde behoben.", after: "Wir denken, das ist jetzt in Ordnung." },
    ],
  },
  {
    id: "wird-geschlossen",
    place: "main",
    act: "closed",
    needs: ["geschlossen", "schließen", "abgeschlossen"],
    patterns: [
      "(?:und )?(?:{MATTER}|es) (?:wird|werden wir)(?: (?:nun|jetzt|daher|damit|automatisch))* (?:geschlossen|schließen|abgeschlossen)",
    ],
    we: ["wir arbeiten daran jetzt nicht weiter"],
    i: ["ich arbeite daran jetzt nicht weiter"],
    why: WHY,
    examples: [],
  },
  {
    id: "kommt-wieder-frist",
    place: "how",
    needs: ["innerhalb"],
    patterns: [
      "(?:wenn|falls|sollte)(?:n)? (?:das problem|der fehler|dies|die störung|sie)(?: [a-zäöüß]+){0,6}?,? (?:antworten sie|können sie|melden sie sich)(?: [a-zäöüß-]+){0,3} innerhalb(?: von)? (?<f1>{SPAN})(?: [a-zäöüß-]+){0,6}",
    ],
    we: ["wenn etwas noch nicht stimmt oder wiederkommt, antworten Sie innerhalb von {1}"],
    i: ["wenn etwas noch nicht stimmt oder wiederkommt, antworten Sie mir innerhalb von {1}"],
    why: WHY,
    examples: [
      {
        before:
          "Sollte der Fehler erneut auftreten, antworten Sie bitte innerhalb von 5 Tagen auf diese E-Mail.",
        after:
          "Wenn etwas noch nicht stimmt oder wiederkommt, antworten Sie innerhalb von 5 Tagen.",
      },
    ],
  },
];
