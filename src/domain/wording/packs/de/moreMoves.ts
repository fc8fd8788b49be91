import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** More of what notices say in German. */
export const moreMoves: readonly Move[] = [
  {
    id: "erhalten",
    place: "main",
    act: "ack",
    patterns: [
      "(?:hiermit )?bestätigen wir (?:ihnen )?den (?:eingang|erhalt) (?:ihre[rs]|der|des) {OBJ}(?:s|es)?(?: ?{REF})?",
      "(?:wir haben|haben wir) (?:ihre[nrs]?|ihr|diese[nrs]?|den|die|das) {OBJ}(?: ?{REF})?(?: (?:dankend|erfolgreich|soeben))? ?(?:erhalten|empfangen|registriert|aufgenommen|erfasst)",
    ],
    we: ["Ihre Nachricht ist bei uns angekommen"],
    i: ["Ihre Nachricht ist bei mir angekommen"],
    why: WHY,
    examples: [
      {
        before: "Hiermit bestätigen wir Ihnen den Eingang Ihrer Anfrage.",
        after: "Ihre Nachricht ist bei uns angekommen.",
      },
    ],
  },
  {
    id: "ding-erhalten",
    place: "main",
    act: "ack",
    patterns: [
      "{MATTER} (?:ist|wurde)(?: erfolgreich)?(?: bei uns)? ?(?:eingegangen|angelegt|erstellt|empfangen|registriert|erfasst|aufgenommen|eröffnet|angenommen)(?: worden)?",
    ],
    we: ["{thing} ist bei uns angekommen"],
    i: ["{thing} ist bei mir angekommen"],
    why: WHY,
    examples: [
      {
        before: "Ihr Antrag auf Erstattung wurde registriert.",
        after: "Ihr Antrag auf Erstattung ist bei uns angekommen.",
      },
    ],
  },
  {
    id: "frist",
    place: "next",
    act: "ack",
    needs: ["innerhalb", "binnen", " in "],
    patterns: [
      "(?:{TEAM}|wir|sie) (?:melden|meldet|wird|werden|kümmern|antworten|antwortet|bearbeiten|bearbeitet|erhalten|hören)(?: [a-zäöüß]+){0,6}? (?:innerhalb(?: von)?|binnen|in) (?<f1>{SPAN})(?: [a-zäöüß]+){0,6}",
    ],
    we: ["Sie hören innerhalb von {1} von uns"],
    i: ["Sie hören innerhalb von {1} von mir"],
    why: WHY,
    examples: [
      {
        before: "Ein Mitarbeiter wird sich innerhalb von 24 Stunden bei Ihnen melden.",
        after: "Sie hören innerhalb von 24 Stunden von uns.",
      },
    ],
  },
  {
    id: "dauer",
    place: "next",
    needs: ["zeit", "dauer"],
    patterns: [
      "(?:die|unsere) (?:voraussichtliche |durchschnittliche |übliche |aktuelle )?(?:bearbeitungszeit|bearbeitungsdauer|reaktionszeit|antwortzeit|wartezeit)(?: für [a-zäöüß ]{3,30})? (?:beträgt|liegt bei|ist)(?: (?:derzeit|aktuell|etwa|ca\\.|rund|ungefähr|in der regel|momentan))* (?<f1>{SPAN})",
    ],
    we: ["das dauert in der Regel {1}"],
    why: WHY,
    examples: [
      {
        before: "Die Bearbeitungszeit beträgt derzeit 3 Werktage.",
        after: "Das dauert in der Regel 3 Werktage.",
      },
    ],
  },
  {
    id: "nachricht-bei-neuem",
    place: "next",
    needs: ["sobald", "wenn"],
    patterns: [
      "sie (?:werden|erhalten)(?: [a-zäöüß-]+){0,4}? (?:benachrichtigt|informiert|benachrichtigung|e-mail|nachricht|rückmeldung),? (?:sobald|wenn) [a-zäöüß ,]{3,70}",
      "wir (?:informieren|benachrichtigen) sie(?: [a-zäöüß-]+){0,3}?,? (?:sobald|wenn) [a-zäöüß ,]{3,70}",
    ],
    we: ["wir schreiben Ihnen, sobald es etwas Neues gibt"],
    i: ["ich schreibe Ihnen, sobald es etwas Neues gibt"],
    why: WHY,
    examples: [
      {
        before: "Sie werden benachrichtigt, sobald sich der Status Ihres Tickets ändert.",
        after: "Wir schreiben Ihnen, sobald es etwas Neues gibt.",
      },
    ],
  },
  {
    id: "nichts-tun",
    place: "how",
    needs: ["keine", "kein ", "nichts"],
    patterns: [
      "(?:es ist|es besteht|ihrerseits ist|von ihrer seite ist|hierfür ist|dafür ist|sie müssen)? ?(?:derzeit |aktuell |für sie |momentan )*(?:keine (?:weitere[n]? )?(?:aktion|handlung|maßnahmen?|schritte?)|kein handlungsbedarf|nichts weiter|nichts)(?: ihrerseits| von ihrer seite| von ihnen)?(?: (?:erforderlich|notwendig|nötig|tun|unternehmen|zu tun))?",
    ],
    we: ["Sie müssen nichts tun"],
    why: WHY,
    examples: [
      {
        before: "Es ist keine weitere Aktion Ihrerseits erforderlich.",
        after: "Sie müssen nichts tun.",
      },
    ],
  },
  {
    id: "brauche-eins",
    place: "main",
    act: "pending",
    needs: ["bitte", "benötigen", "brauchen"],
    patterns: [
      "bitte (?:senden|schicken|teilen|übermitteln|geben|nennen|reichen|laden) sie (?:uns )?(?:noch |bitte )?(?<f1>(?:die|den|das|eine?n?|ihre[n]?) (?:(?!(?:und|oder|wenn|falls|damit|um|bis|in|an|unter|über|auf|mit)(?![a-zäöüß]))[a-zäöüß-]+ ?){1,7}?)(?: (?:zu|mit|an|ein|nach|hoch))?",
      "(?:um|zur|damit wir|für) [a-zäöüß ,]{3,70} (?:benötigen|brauchen) wir (?:von ihnen )?(?:noch )?(?<f1>(?:die|den|das|eine?n?|ihre[n]?) (?:(?!(?:und|oder|wenn|falls|damit|um|bis)(?![a-zäöüß]))[a-zäöüß-]+ ?){1,7})",
      "wir (?:benötigen|brauchen) (?:von ihnen )?(?:noch )?(?<f1>(?:die|den|das|eine?n?|ihre[n]?) (?:(?!(?:und|oder|wenn|falls|damit|um|bis)(?![a-zäöüß]))[a-zäöüß-]+ ?){1,7})",
    ],
    covers: ["wartet"],
    we: ["um weiterzumachen, brauchen wir eins von Ihnen: {1}"],
    i: ["um weiterzumachen, brauche ich eins von Ihnen: {1}"],
    why: WHY,
    examples: [
      {
        before: "Bitte senden Sie uns die Seriennummer des Geräts.",
        after: "Um weiterzumachen, brauchen wir eins von Ihnen: die Seriennummer des Geräts.",
      },
    ],
  },
  {
    id: "endet-von-selbst",
    place: "close",
    act: "pending",
    needs: ["wird", "schließen", "werden", "gilt"],
    patterns: [
      "(?:sollten wir|falls wir|wenn wir|erhalten wir|hören wir)(?: [a-zäöüß]+){0,3}? (?:innerhalb(?: von)?|binnen|in) (?<f1>{SPAN})(?: [a-zäöüß]+){0,6}?,? (?:wird|schließen|betrachten|gilt|werden)(?: [a-zäöüß]+){0,7}",
      "ohne (?:ihre )?(?:antwort|rückmeldung)(?: von ihnen)? (?:innerhalb(?: von)?|binnen|in) (?<f1>{SPAN}) wird(?: [a-zäöüß]+){1,6}",
    ],
    we: ["wenn wir innerhalb von {1} nichts von Ihnen hören, endet das von selbst"],
    i: ["wenn ich innerhalb von {1} nichts von Ihnen höre, endet das von selbst"],
    why: WHY,
    examples: [
      {
        before:
          "Sollten wir innerhalb von 5 Tagen keine Antwort erhalten, wird das Ticket automatisch geschlossen.",
        after: "Wenn wir innerhalb von 5 Tagen nichts von Ihnen hören, endet das von selbst.",
      },
    ],
  },
  {
    id: "geschlossen-stille",
    place: "main",
    act: "closed",
    patterns: [
      "(?:{MATTER} (?:wurde|wird|ist) )?(?:automatisch )?(?:wegen|aufgrund)(?: von)? (?:inaktivität|fehlender (?:rückmeldung|antwort))(?: automatisch)? (?:geschlossen|beendet|abgeschlossen)",
      "(?:da|weil) (?:wir|sie)(?: [a-zäöüß]+){0,3}? (?:keine (?:antwort|rückmeldung)|nicht geantwortet)(?: [a-zäöüß]+){0,4},? (?:haben wir|wurde) {MATTER}(?: automatisch)? (?:geschlossen|beendet)",
      "{MATTER} (?:wurde|wird|ist)(?: automatisch)? (?:geschlossen|beendet),? (?:da|weil) (?:wir )?(?:keine (?:antwort|rückmeldung))(?: [a-zäöüß]+){0,5}",
    ],
    we: ["wir haben länger nichts von Ihnen gehört und arbeiten daran jetzt nicht weiter"],
    i: ["ich habe länger nichts von Ihnen gehört und arbeite daran jetzt nicht weiter"],
    why: WHY,
    examples: [
      {
        before: "Ihr Ticket wurde wegen Inaktivität geschlossen.",
        after: "Wir haben länger nichts von Ihnen gehört und arbeiten daran jetzt nicht weiter.",
      },
    ],
  },
];
