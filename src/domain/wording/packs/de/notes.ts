import type { NoteRules } from "../../note/noteRules";

const THINGS: Readonly<Record<string, string>> = {
  ersatzgerät: "ein Ersatzgerät",
  ersatzteil: "ein Ersatzteil",
  paket: "Ihr Paket",
  sendung: "Ihre Sendung",
  bestellung: "Ihre Bestellung",
  gerät: "Ihr Gerät",
  karte: "Ihre Karte",
};

/** Notes among colleagues in German. */
export const notes: NoteRules = {
  statements: [
    {
      id: "no-action",
      place: "yours",
      pattern:
        /(?<![\p{L}])kunde(?:n)? muss nichts (?:tun|machen|unternehmen)(?![\p{L}])|(?<![\p{L}])(?:keine aktion|nichts zu tun|kein handlungsbedarf)(?: (?:für|beim|seitens|vom) (?:den |die |des )?kunden?)?/u,
      say: "Sie müssen nichts tun",
      negated: true,
    },
    {
      id: "failed",
      place: "happened",
      pattern:
        /(?<![\p{L}])(?:zahlung(?:en)?|abbuchung(?:en)?) (?:ist |sind |war |waren )?(?:fehlgeschlagen|gescheitert|abgelehnt)|(?<![\p{L}])(?:fehlgeschlagene|gescheiterte|abgelehnte) (?:zahlung|abbuchung)/u,
      say: "Ihre Zahlung ist nicht durchgegangen",
    },
    {
      id: "mail-failed",
      place: "happened",
      pattern:
        /(?<![\p{L}])e?-?mail(?:s)? (?:an (?:den )?kunden )?(?:nicht zugestellt|unzustellbar|gebounced)/u,
      say: "eine E-Mail an Sie ist nicht angekommen",
      negated: true,
    },
    {
      id: "taken-back",
      place: "done",
      pattern:
        /(?<![\p{L}])(?:zurückgerollt|zurückgesetzt|rückgängig gemacht|rollback (?:durchgeführt|gemacht|erledigt))/u,
      say: "wir haben eine Änderung bei uns zurückgenommen",
    },
    {
      id: "put-right",
      place: "done",
      pattern:
        /(?<![\p{L}])(?:behoben|repariert|korrigiert|gefixt|wiederhergestellt|fix (?:ist )?(?:live|ausgerollt|eingespielt))(?![\p{L}])/u,
      say: "wir haben bei uns etwas in Ordnung gebracht",
    },
    {
      id: "refund",
      place: "done",
      pattern:
        /(?:erstattung|rückerstattung|gutschrift) (?:von |über )?\u0003(?<amount>[^\u0004]+)\u0004 (?:ist |wurde )?(?:veranlasst|ausgeführt|überwiesen|gebucht|erfolgt)/u,
      say: "eine Erstattung von {amount} ist ausgeführt",
    },
    {
      id: "sent",
      place: "done",
      pattern:
        /(?<![\p{L}])(?<thing>ersatzgerät|ersatzteil|paket|sendung|bestellung|gerät|karte) (?:ist |wurde )?(?:verschickt|versandt|versendet|unterwegs)/u,
      things: THINGS,
      say: "{thing} ist unterwegs",
    },
    {
      id: "ordered",
      place: "done",
      pattern: /(?<![\p{L}])(?:ersatzteil|teil) (?:ist |wurde )?bestellt(?![\p{L}])/u,
      say: "wir haben ein Teil bestellt",
    },
    {
      id: "unknown-cause",
      place: "done",
      pattern:
        /(?<![\p{L}])ursache (?:ist )?(?:noch )?(?:unklar|unbekannt|offen|nicht bekannt)(?![\p{L}])/u,
      say: "wir kennen die Ursache noch nicht und suchen weiter danach",
      negated: true,
    },
    {
      id: "others",
      place: "done",
      pattern:
        /(?<![\p{L}])(?:warten|wartet|wartend) auf (?:den |die |unseren )?(?:hersteller|lieferanten?|anbieter|dienstleister|spedition)(?![\p{L}])/u,
      say: "wir warten auf eine andere Firma, die wir dafür brauchen",
    },
    {
      id: "try-again",
      place: "next",
      pattern:
        /(?<![\p{L}])(?:neuer versuch|erneuter versuch|wiederholung|retry)(?: (?:geplant|läuft|erfolgt))?(?: (?:für|um|am|gegen))* (?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "wir versuchen es {when} noch einmal",
    },
    {
      id: "fix-planned",
      place: "next",
      pattern:
        /(?<![\p{L}])(?:fix|reparatur|korrektur|update)(?: (?:ist |wird )?(?:geplant|kommt|folgt|eingespielt))?(?: (?:für|um|am|gegen))* (?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "wir wollen es {when} in Ordnung bringen",
    },
    {
      id: "visit",
      place: "next",
      pattern:
        /(?<![\p{L}])techniker (?:kommt|ist (?:geplant|gebucht)|vor ort)(?: (?:für|um|am|gegen))* (?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "{when} kommt ein Techniker zu Ihnen",
    },
  ],
  hedge:
    /(?<![\p{L}])(?:nicht|kein\p{L}*|nie|ohne|falls|wenn|sobald|bis|evtl|eventuell|vielleicht|vermutlich|könnte\p{L}*|sollte\p{L}*|wird noch|ausstehend|noch zu|offen)(?![\p{L}])|\?/u,
  relative:
    /(?<![\p{L}])(?:heute|morgen|übermorgen|gestern|jetzt|vormittag|nachmittag|abend)(?![\p{L}])/iu,
  when: { time: "um {when}", date: "am {when}", weekday: "am {when}" },
  news: {
    person: "Ich habe Neuigkeiten für Sie.",
    firm: "Wir haben Neuigkeiten für Sie.",
    personAbout: "Ich habe Neuigkeiten zu {about}.",
    firmAbout: "Wir haben Neuigkeiten zu {about}.",
  },
  none: {
    person: "Ich habe noch nichts Neues.",
    firm: "Wir haben noch nichts Neues.",
    personAbout: "Ich habe noch nichts Neues zu {about}.",
    firmAbout: "Wir haben noch nichts Neues zu {about}.",
  },
  things: {
    bestellung: "Ihrer Bestellung",
    auftrag: "Ihrem Auftrag",
    buchung: "Ihrer Buchung",
    rechnung: "Ihrer Rechnung",
    sendung: "Ihrer Sendung",
    termin: "Ihrem Termin",
    vertrag: "Ihrem Vertrag",
  },
  quote: "„{subject}“",
};
