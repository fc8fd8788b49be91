import type { Move } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** What German notices say, and how a person says it. */
export const moves: readonly Move[] = [
  {
    id: "eingegangen",
    place: "main",
    act: "ack",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:ist|wurde)(?: erfolgreich)?(?: bei uns)? ?(?:eingegangen|angelegt|erstellt|empfangen|registriert|erfasst|aufgenommen|eröffnet|angenommen)(?: worden)?",
      "wir haben {YOUR} {OBJ}(?: ?{REF})? erhalten(?: und registriert)?",
      "vielen dank für (?:ihre|die) (?:{OBJ}|kontaktaufnahme)",
    ],
    we: ["Ihre Nachricht ist bei uns angekommen"],
    i: ["Ihre Nachricht ist bei mir angekommen"],
    why: WHY,
    examples: [
      {
        before: "Ihre Anfrage ist bei uns eingegangen.",
        after: "Ihre Nachricht ist bei uns angekommen.",
      },
    ],
  },
  {
    id: "nummer",
    place: "reference",
    act: "ack",
    patterns: [
      "(?:{YOUR} )?(?:ticketnummer|ticket-nummer|nummer|vorgangsnummer|referenz(?:nummer)?|fallnummer)(?: {OBJ})? (?:lautet|ist|:) ?{REF}",
      "bitte geben sie bei (?:allen |weiteren |jeder )?(?:rückfragen|antworten|korrespondenz|kontaktaufnahme)(?: stets| immer| bitte)?(?: stets| immer)? (?:die|diese|ihre) (?:ticketnummer|ticket-nummer|nummer|vorgangsnummer|referenz(?:nummer)?)(?: ?{REF})?(?: an)?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "zugewiesen",
    place: "main",
    act: "assigned",
    patterns: [
      "(?:{YOUR} {OBJ}(?: ?{REF})? )?(?:wurde |ist )?(?:an )?(?:{US} )(?:zugewiesen|weitergeleitet|übergeben|zugeteilt)(?: worden)?",
    ],
    we: ["die richtigen Leute kümmern sich darum"],
    i: ["ich kümmere mich darum"],
    why: WHY,
    examples: [
      {
        before: "Ihr Ticket wurde unserem Support-Team zugewiesen.",
        after: "Die richtigen Leute kümmern sich darum.",
      },
    ],
  },
  {
    id: "bearbeitung",
    place: "next",
    act: "ack",
    patterns: [
      "(?:{YOUR} {OBJ}(?: ?{REF})? )?wird (?:{SOON} )?(?:von {US} )?(?:{SOON} )?(?:bearbeitet|geprüft|beantwortet)",
      "{US} (?:wird|werden) (?:sich )?(?:{SOON} )?(?:darum kümmern|{YOUR} {OBJ} (?:{SOON} )?(?:bearbeiten|prüfen|beantworten))",
    ],
    we: ["wir kümmern uns darum"],
    i: ["ich kümmere mich darum"],
    why: WHY,
    examples: [
      { before: "Ihr Ticket wird schnellstmöglich bearbeitet.", after: "Wir kümmern uns darum." },
    ],
  },
  {
    id: "meldet-sich",
    place: "next",
    act: "ack",
    patterns: [
      "{US} (?:wird|werden) sich (?:{SOON} )?(?:bei|mit) ihnen (?:{SOON} )?(?:melden|in verbindung setzen)",
      "{US} (?:melden|meldet) uns (?:{SOON} )?(?:bei ihnen)?(?: {SOON})?",
      "wir melden uns (?:{SOON} )?bei ihnen(?: {SOON})?",
      "wir (?:melden uns|antworten|werden uns) {SOON}(?: bei ihnen)?(?: melden)?",
    ],
    we: ["Sie hören von uns"],
    i: ["Sie hören von mir"],
    why: WHY,
    examples: [],
  },
  {
    id: "ergaenzen",
    place: "how",
    patterns: [
      "(?:um|wenn sie|falls sie|für) (?:weitere |zusätzliche )?(?:informationen|kommentare|angaben|fragen|etwas|details)(?: hinzuzufügen| haben| hinzufügen möchten| ergänzen möchten)?,? (?:antworten sie|können sie)(?: bitte| einfach)?(?: auf diese (?:e-?mail|nachricht))(?: antworten)?",
    ],
    we: ["wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese E-Mail"],
    why: WHY,
    examples: [],
  },
  {
    id: "geloest",
    place: "main",
    act: "resolved",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:wurde|ist)(?: erfolgreich)?(?: als)? ?(?:gelöst|behoben|erledigt|bearbeitet)(?: markiert)?(?: worden)?",
    ],
    we: ["wir denken, das ist jetzt in Ordnung"],
    i: ["ich denke, das ist jetzt in Ordnung"],
    why: WHY,
    examples: [
      {
        before: "Ihre Anfrage #881 wurde gelöst.",
        after: "Wir denken, das ist jetzt in Ordnung. Ihr Zeichen, falls Sie es brauchen: 881",
      },
    ],
  },
  {
    id: "geschlossen",
    place: "main",
    act: "closed",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:wurde|ist)(?: automatisch)? (?:geschlossen|abgeschlossen|beendet)(?: worden)?",
    ],
    we: ["wir haben das jetzt abgeschlossen"],
    i: ["ich habe das jetzt abgeschlossen"],
    why: WHY,
    examples: [
      {
        before: "Ihr Ticket #881 wurde geschlossen.",
        after: "Wir haben das jetzt abgeschlossen. Ihr Zeichen, falls Sie es brauchen: 881",
      },
    ],
  },
  {
    id: "wieder",
    place: "main",
    act: "reopened",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:wurde|ist)(?: automatisch)? (?:wieder ?(?:er)?öffnet|wieder geöffnet|wiedereröffnet)(?: worden)?",
    ],
    we: ["wir arbeiten wieder daran"],
    i: ["ich arbeite wieder daran"],
    why: WHY,
    examples: [
      { before: "Ihr Ticket wurde wieder geöffnet.", after: "Wir arbeiten wieder daran." },
    ],
  },
  {
    id: "wartet",
    place: "main",
    act: "pending",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:wartet|ist) (?:derzeit |aktuell )?(?:auf ihre (?:antwort|rückmeldung)|ausstehend|in wartestellung)",
      "wir warten (?:noch |derzeit )?auf ihre (?:antwort|rückmeldung)",
    ],
    we: ["wir warten auf Ihre Antwort"],
    i: ["ich warte auf Ihre Antwort"],
    why: WHY,
    examples: [
      { before: "Wir warten auf Ihre Rückmeldung.", after: "Wir warten auf Ihre Antwort." },
    ],
  },
  {
    id: "verzoegerung",
    place: "main",
    act: "delay",
    patterns: [
      "(?:derzeit |aktuell |leider )?(?:kommt es|gibt es)(?: derzeit| aktuell| leider)?(?: bei der bearbeitung {YOUR} {OBJ})? ?(?:zu|eine)? ?(?:verzögerung(?:en)?)(?: bei der bearbeitung(?: ihre[rs] {OBJ})?)?",
      "die bearbeitung (?:ihre[rs] {OBJ} )?(?:verzögert sich|dauert länger)(?: [a-zäöüß ]{3,40})?",
    ],
    we: ["das dauert länger, als es sollte"],
    i: ["es tut mir leid, das dauert länger, als es sollte"],
    covers: ["entschuldigung"],
    why: WHY,
    examples: [
      {
        before: "Leider kommt es zu Verzögerungen bei der Bearbeitung.",
        after: "Das dauert länger, als es sollte.",
      },
    ],
  },
  {
    id: "entschuldigung",
    place: "main",
    act: "delay",
    patterns: [
      "(?:wir |ich )?(?:entschuldigen|bitten|bedauern|möchten)(?: uns)?(?: für)? ?(?:die|etwaige|eventuelle|entstandene)?(?: entstandenen)? ?unannehmlichkeiten(?: zu entschuldigen| um entschuldigung)?",
      "für (?:etwaige|die|eventuelle)(?: entstandenen)? unannehmlichkeiten (?:entschuldigen wir uns|bitten wir um entschuldigung)",
    ],
    we: ["es tut uns leid"],
    i: ["es tut mir leid"],
    why: WHY,
    examples: [],
  },
];
