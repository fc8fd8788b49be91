import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** What else notices say in German. */
export const otherMoves: readonly Move[] = [
  {
    id: "wieder-schreiben",
    place: "how",
    needs: ["neues ticket", "neue "],
    patterns: [
      "(?:falls|wenn|sollten) sie(?: [a-zäöüß]+){0,6}?,? (?:erstellen|öffnen|eröffnen|stellen) sie (?:bitte )?(?:ein neues ticket|eine neue (?:anfrage|meldung))(?: (?:über|in|im|auf) [a-zäöüß -]{3,30})?",
    ],
    we: ["wenn Sie uns noch brauchen, schreiben Sie uns einfach wieder"],
    i: ["wenn Sie mich noch brauchen, schreiben Sie einfach wieder"],
    why: WHY,
    examples: [
      {
        before: "Falls Sie weiterhin Hilfe benötigen, erstellen Sie bitte ein neues Ticket.",
        after: "Wenn Sie uns noch brauchen, schreiben Sie uns einfach wieder.",
      },
    ],
  },
  {
    id: "bei-fragen",
    place: "how",
    needs: ["fragen"],
    patterns: [
      "(?:bei|für|sollten sie|falls sie|wenn sie)(?: (?:weiteren?|etwaigen?|noch|weitere|allgemeine))* ?(?:fragen|rückfragen)(?: (?:zu|zum|zur) [a-zäöüß ]{3,30})?(?: haben)?,? (?:stehen wir ihnen|stehe ich ihnen|können sie sich|können sie uns|wenden sie sich|kontaktieren sie uns|melden sie sich|zögern sie nicht)(?: [a-zäöüß,]+){0,8}",
    ],
    we: ["bei Fragen schreiben Sie uns einfach"],
    i: ["bei Fragen schreiben Sie mir einfach"],
    why: WHY,
    examples: [
      {
        before: "Für weitere Fragen stehen wir Ihnen jederzeit gerne zur Verfügung.",
        after: "Bei Fragen schreiben Sie uns einfach.",
      },
    ],
  },
  {
    id: "weitergegeben",
    place: "main",
    act: "assigned",
    needs: ["weitergeleitet", "übergeben", "weitergegeben", "eskaliert"],
    patterns: [
      "(?:{MATTER}|es) (?:wurde|ist|wird)(?: (?:nun|jetzt|bereits|intern))? an {TEAM} (?:weitergeleitet|übergeben|weitergegeben|eskaliert)(?: worden)?",
      "wir haben (?:ihre[nrs]?|ihr|diese[nrs]?|den|die|das) {OBJ}(?: ?{REF})? an {TEAM} (?:weitergeleitet|übergeben|weitergegeben|eskaliert)",
      "(?:{MATTER}|es) (?:wurde|ist|wird)(?: (?:nun|jetzt|bereits|intern))? eskaliert",
    ],
    we: ["wir haben Kollegen dazugeholt, die sich damit am besten auskennen"],
    i: [
      "ich habe Kollegen dazugeholt, die sich damit am besten auskennen, und bleibe für Sie zuständig",
    ],
    why: WHY,
    examples: [
      {
        before: "Ihre Anfrage wurde an die zuständige Fachabteilung weitergeleitet.",
        after: "Wir haben Kollegen dazugeholt, die sich damit am besten auskennen.",
      },
    ],
  },
  {
    id: "in-arbeit",
    place: "main",
    needs: ["bearbeitung", "prüfung", "klärung", "arbeit"],
    patterns: [
      "(?:{YOUR} {OBJ}(?: ?{REF})?|es) (?:befindet sich|ist)(?: (?:derzeit|aktuell|noch|weiterhin|bereits|nun|jetzt))* ?in (?:bearbeitung|prüfung|klärung|arbeit)",
    ],
    we: ["wir arbeiten noch daran"],
    i: ["ich arbeite noch daran"],
    why: WHY,
    examples: [
      {
        before: "Ihr Ticket befindet sich derzeit in Bearbeitung.",
        after: "Wir arbeiten noch daran.",
      },
    ],
  },
  {
    id: "zusammen",
    place: "main",
    needs: ["zusammen", "verbunden"],
    patterns: [
      "{MATTER} wurde mit (?:dem|der|ihrem|ihrer|einem|einer)(?: (?:bestehenden|vorhandenen|anderen))? {OBJ}(?: ?{REF})? (?:zusammengeführt|zusammengelegt|verbunden)",
    ],
    we: ["Sie hatten uns dazu schon geschrieben, deshalb behandeln wir beides zusammen"],
    i: ["Sie hatten uns dazu schon geschrieben, deshalb behandle ich beides zusammen"],
    why: WHY,
    examples: [
      {
        before: "Ihr Ticket 881 wurde mit dem Ticket 879 zusammengeführt.",
        after:
          "Sie hatten uns dazu schon geschrieben, deshalb behandeln wir beides zusammen. Ihr Zeichen, falls Sie es brauchen: 881, 879",
      },
    ],
  },
  {
    id: "umfrage-hier",
    place: "main",
    act: "survey",
    needs: ["umfrage", "bewert", "feedback", "rückmeldung"],
    patterns: [
      "(?:bitte )?(?:nehmen sie|bewerten sie|wir würden uns|wir freuen uns|helfen sie uns)(?: [a-zäöüß,-]+){0,14}:? ?{LINK}",
    ],
    we: ["haben wir Ihnen wirklich geholfen? Ein Klick genügt: {link}"],
    i: ["habe ich Ihnen wirklich geholfen? Ein Klick genügt: {link}"],
    why: WHY,
    examples: [
      {
        before: "Bitte nehmen Sie sich einen Moment Zeit für unsere Umfrage: https://a.example/u",
        after: "Haben wir Ihnen wirklich geholfen? Ein Klick genügt: https://a.example/u",
      },
    ],
  },
  {
    id: "stoerung",
    place: "lead",
    act: "outage",
    needs: ["störung", "ausf", "problem"],
    patterns: [
      "(?:derzeit|aktuell|momentan|zurzeit|es)? ?(?:kommt es|gibt es|besteht|liegt|kommt|gibt)(?: (?:derzeit|aktuell|momentan|zurzeit))?(?: zu| eine)?(?: (?:einer|eine))? (?:störung(?:en)?|ausf[aä]ll(?:en?)?|problem(?:en?)?)(?: vor)? (?<f1>(?:bei|in|beim|im|mit|an) (?:(?!(?:und|oder|wir|daher)(?![a-zäöüß]))[a-zäöüß-]+ ?){1,6})",
    ],
    we: ["es gibt gerade ein Problem {1}"],
    why: WHY,
    examples: [
      {
        before: "Derzeit kommt es zu einer Störung bei unserer Telefonanlage.",
        after: "Es gibt gerade ein Problem bei unserer Telefonanlage.",
      },
    ],
  },
  {
    id: "daran",
    place: "main",
    act: "outage",
    needs: ["arbeite"],
    patterns: [
      "(?:unsere techniker|wir|unser team|unser [a-z-]*team|die techniker) (?:arbeiten|arbeitet)(?: (?:bereits|derzeit|intensiv|weiterhin|mit hochdruck))* an (?:der|einer) (?:lösung|behebung|fehlerbehebung|entstörung)(?: (?:der|des) [a-zäöüß ]{3,30})?",
    ],
    we: ["wir arbeiten daran"],
    why: WHY,
    examples: [
      {
        before: "Unsere Techniker arbeiten bereits an der Behebung der Störung.",
        after: "Wir arbeiten daran.",
      },
    ],
  },
  {
    id: "stand-hier",
    place: "link",
    needs: ["können sie", "finden sie"],
    patterns: [
      "(?:den (?:aktuellen )?(?:status|stand|fortschritt)|details|alle informationen|weitere informationen)(?: (?:ihre[rs]|der|des|zu) [a-zäöüß -]{3,30})? (?:können sie|finden sie)(?: [a-zäöüß]+){0,4}? ?(?:unter|hier|über|auf)?(?: (?:einsehen|verfolgen|abrufen|ansehen))?:? ?{LINK}(?: (?:einsehen|verfolgen|abrufen|nachverfolgen))?",
    ],
    we: ["wie weit wir sind, sehen Sie hier: {link}"],
    i: ["wie weit ich bin, sehen Sie hier: {link}"],
    why: WHY,
    examples: [
      {
        before: "Den Status Ihrer Anfrage können Sie hier einsehen: https://a.example/1",
        after: "Wie weit wir sind, sehen Sie hier: https://a.example/1",
      },
    ],
  },
];
