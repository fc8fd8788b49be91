import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** What fewer notices say in German. */
export const rareMoves: readonly Move[] = [
  {
    id: "kommt-wieder",
    place: "how",
    needs: ["problem", "fehler", "störung", "öffnen"],
    patterns: [
      "(?:wenn|falls|sollte)(?:n)? (?:das problem|der fehler|dies|die störung|sie)(?: [a-zäöüß]+){0,6}?,? (?:antworten sie|können sie|melden sie sich)(?: [a-zäöüß-]+){0,9}",
    ],
    we: ["wenn etwas noch nicht stimmt oder wiederkommt, antworten Sie einfach"],
    i: ["wenn etwas noch nicht stimmt oder wiederkommt, antworten Sie mir einfach"],
    why: WHY,
    examples: [
      {
        before: "Sollte das Problem weiterhin bestehen, antworten Sie bitte auf diese E-Mail.",
        after: "Wenn etwas noch nicht stimmt oder wiederkommt, antworten Sie einfach.",
      },
    ],
  },
  {
    id: "viele",
    place: "main",
    act: "delay",
    needs: ["hohen", "erhöhten", "großen"],
    patterns: [
      "(?:aufgrund|wegen)(?: (?:des|eines|der))?(?: (?:derzeit|aktuell|momentan))? ?(?:hohen|erhöhten|großen) (?:anfrage(?:n)?aufkommens|aufkommens|anfragevolumens|ticketaufkommens|anzahl [a-zäöüß ]{3,30}|nachfrage)(?: [a-zäöüß,]+){0,12}",
    ],
    we: ["gerade schreiben uns viele Menschen, deshalb kann unsere Antwort länger dauern"],
    i: ["gerade schreiben uns viele Menschen, deshalb kann meine Antwort länger dauern"],
    why: WHY,
    examples: [
      {
        before: "Aufgrund des hohen Anfrageaufkommens kann es zu längeren Wartezeiten kommen.",
        after: "Gerade schreiben uns viele Menschen, deshalb kann unsere Antwort länger dauern.",
      },
    ],
  },
  {
    id: "lesen-online",
    place: "link",
    needs: ["melden sie sich", "loggen sie sich"],
    patterns: [
      "(?:bitte )?(?:melden sie sich|loggen sie sich)(?: bitte)? (?:im|in unserem|in ihrem|beim|bei unserem|auf unserem|in unser) [a-zäöüß -]{3,30}(?: (?:an|ein))?,? um [a-zäöüß -]{3,60}",
    ],
    we: ["Sie können das auf unserer Website lesen"],
    why: WHY,
    examples: [
      {
        before: "Bitte melden Sie sich im Kundenportal an, um die Antwort zu lesen.",
        after: "Sie können das auf unserer Website lesen.",
      },
    ],
  },
  {
    id: "ding-nummer",
    place: "main",
    act: "ack",
    needs: ["erfasst", "registriert", "aufgenommen", "angelegt", "gespeichert"],
    patterns: [
      "(?:{MATTER}|diese[rs]?|sie|es) (?:ist|wurde)(?: (?:unter|mit) (?:der )?(?:[a-z]*nummer )?{REF})?(?: erfolgreich)? (?:erfasst|registriert|aufgenommen|angelegt|gespeichert)(?: worden)?",
    ],
    we: ["{thing} ist bei uns angekommen"],
    i: ["{thing} ist bei mir angekommen"],
    why: WHY,
    examples: [
      {
        before: "Ihre Anfrage wurde unter der Vorgangsnummer 2024-5512 erfasst.",
        after:
          "Ihre Nachricht ist bei uns angekommen. Ihr Zeichen, falls Sie es brauchen: 2024-5512",
      },
    ],
  },
  {
    id: "und-weiter",
    place: "main",
    act: "assigned",
    needs: ["weitergeleitet", "übergeben", "weitergegeben", "eskaliert"],
    patterns: [
      "(?:und )?(?:wird |wurde |ist )?(?:nun |jetzt |anschließend )?an {TEAM} (?:weitergeleitet|übergeben|weitergegeben|eskaliert)(?: worden)?",
    ],
    we: ["wir haben Kollegen dazugeholt, die sich damit am besten auskennen"],
    i: [
      "ich habe Kollegen dazugeholt, die sich damit am besten auskennen, und bleibe für Sie zuständig",
    ],
    why: WHY,
    examples: [],
  },
  {
    id: "von-team",
    place: "next",
    act: "ack",
    needs: ["bearbeitet", "geprüft", "untersucht", "betreut"],
    patterns: [
      "(?:(?:{MATTER}|es|sie|diese) )?(?:wird|werden)(?: (?:nun|jetzt|derzeit|aktuell))? (?:von|vom|durch) (?:(?<rank>{FACT})(?:nd|rd)?-?)?{TEAM} (?:bearbeitet|geprüft|untersucht|betreut)",
    ],
    we: ["wir kümmern uns darum"],
    i: ["ich kümmere mich darum"],
    why: WHY,
    examples: [
      {
        before: "Ihr Ticket wird nun vom Support-Team bearbeitet.",
        after: "Wir kümmern uns darum.",
      },
    ],
  },
  {
    id: "jemand-meldet",
    place: "next",
    act: "ack",
    needs: ["verbindung", "melden", "kontaktieren", "bei ihnen"],
    patterns: [
      "(?:ein(?:e)? |unser(?:e)? )(?:[a-zäöüß]+ )?(?:sachbearbeiter|sachbearbeiterin|kundenberater|berater|mitarbeiter|mitarbeiterin|techniker|kollege|ansprechpartner|agent|kundenbetreuer)(?:in)? (?:wird|werden|setzt|meldet)(?: [a-zäöüß]+){0,9}? (?:in verbindung setzen|melden|kontaktieren|in verbindung|bei ihnen)",
    ],
    we: ["Sie hören von uns"],
    i: ["Sie hören von mir"],
    why: WHY,
    examples: [
      {
        before: "Ein Sachbearbeiter wird sich schnellstmöglich mit Ihnen in Verbindung setzen.",
        after: "Sie hören von uns.",
      },
    ],
  },
  {
    id: "dauer-geschaetzt",
    place: "next",
    needs: ["voraussichtlich", "geschätzt", "erwartet"],
    patterns: [
      "(?:die|unsere) (?:voraussichtliche|geschätzte|erwartete) (?:lösungszeit|lösungsdauer|dauer|reparaturzeit|bearbeitungszeit) (?:beträgt|liegt bei|ist)(?: (?:derzeit|aktuell|etwa|ca\\.|rund))* (?<f1>{SPAN})",
    ],
    we: ["das dauert voraussichtlich {1}"],
    why: WHY,
    examples: [
      {
        before: "Die voraussichtliche Lösungszeit beträgt 3 Werktage.",
        after: "Das dauert voraussichtlich 3 Werktage.",
      },
    ],
  },
  {
    id: "ueber-aenderungen",
    place: "next",
    needs: ["werden"],
    patterns: [
      "sie werden(?: (?:per e-?mail|automatisch|laufend|umgehend))* über (?:statusänderungen|änderungen|neuigkeiten|den (?:weiteren )?(?:verlauf|fortschritt|stand)|weitere entwicklungen|jede änderung)(?: [a-zäöüß]+){0,4} (?:informiert|benachrichtigt|unterrichtet)",
    ],
    we: ["wir schreiben Ihnen, sobald es etwas Neues gibt"],
    i: ["ich schreibe Ihnen, sobald es etwas Neues gibt"],
    why: WHY,
    examples: [
      {
        before: "Sie werden per E-Mail über Statusänderungen informiert.",
        after: "Wir schreiben Ihnen, sobald es etwas Neues gibt.",
      },
    ],
  },
];
