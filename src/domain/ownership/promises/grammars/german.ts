import type { Grammar } from "../grammar";
import { spellGerman } from "./spellGerman";

const WILL = String.raw`(?:werden?|werde|wird|melden?|melde|rufen?|rufe|schreiben?|schreibe|informieren?|informiere|halten?|halte|geben?|gebe|kommen?|komme|schicken?|schicke|senden?|sende|antworten?|antworte|kümmern?|kümmere|bringen?|liefern?|beheben?|erledigen?|prüfen?|prüfe)`;

/** Present tense of what we do; forms of "-te" are past, but for verbs whose stem ends in t. */
const ACTS = String.raw`(?!(?:haben?|hatten?|waren?|bin|sind|kann|können|konnten?|muss|müssen|mussten?|brauchen?|benötigen?|bitten?|warten?|glauben?|denken?|wissen|möchten?|würden?|wollten?|sollten?|arbeiten?|verstehen?|sehen?|danken?|bedauern?|empfehlen?|schließen?|vermuten?|gehen?)\b)(?:(?:antwort|halt|erstatt|leit|start|bearbeit|schalt|richt|test)(?:e|en)|(?!\w*te(?:n)?\b)[a-zäöüß]{3,}(?:e|en|ern|eln))`;

/** How German promises; its present tense speaks of the future. */
export const german: Grammar = {
  language: "de",
  commits: new RegExp(
    [
      String.raw`\b(?:ich|wir)\s+${WILL}\b`,
      String.raw`\b${WILL}\s+(?:ich|wir)\b`,
      String.raw`\b(?:ich|wir)\s+${ACTS}\b`,
      String.raw`\b${ACTS}\s+(?:ich|wir)\b`,
      String.raw`\b(?:sie|ihr|du)\s+(?:hören|erhalten|bekommen|haben|hörst|bekommst|erhältst|hört|bekommt)\b`,
      String.raw`\b(?:hören|erhalten|bekommen|hörst|bekommst|(?<!(?:wir|ich)\s)haben)\s+(?:sie|ihr|du)\b`,
      String.raw`\b(?:alles|es|das|die|der|ihre?|ihr)\b.{0,40}\bsoll(?:te|ten|en)?\b.{0,40}\b(?:laufen|funktionieren|gehen|behoben|fertig|gelöst|erledigt|verfügbar|da\s+sein|ankommen|eintreffen)\b`,
      String.raw`\bsoll(?:te|ten|en)?\s+(?:alles|es|das|die|der|ihre?|ihr)\b.{0,40}\b(?:laufen|funktionieren|gehen|behoben|fertig|gelöst|erledigt|verfügbar|da\s+sein|ankommen|eintreffen)\b`,
      String.raw`\b(?:unsere?|meine?|ihre?|deine?|eure?|eine?|der|die|das|frau|herr)\s+[^,;:!?]{2,40}\s+(?:wird|werden|meldet|ruft|schreibt|kommt|kommen|geht|gehen|trifft)\b`,
      String.raw`\b(?:das\s+)?nächste[srn]?\s+(?:update|nachricht|information|meldung|rückmeldung|zwischenstand|antwort)\b`,
      String.raw`\b[a-zäöüß]+\s+(?:meldet\s+sich|ruft\s+sie|schreibt\s+ihnen)\b`,
      String.raw`\bund\s+(?:melden?|rufen?|schreiben?|informieren?|geben?|sagen?|schicken?|senden?|kommen?|antworten?|werden?|wird)\b`,
      String.raw`\b(?:rückmeldung|antwort|update)\s+(?:bis|um|am|folgt)\b`,
      String.raw`\b(?:geben|gib|gebt)\s+(?:sie\s+)?(?:mir|uns)\b`,
      String.raw`\bfür\s+.{1,40}\b(?:ein)?(?:geplant|vorgesehen|gebucht|terminiert|angesetzt)\b`,
      String.raw`\bkönnen\s+sie\s+.{1,60}\brechnen\b|\bsie\s+können\s+.{1,60}\brechnen\b`,
      String.raw`\b(?:ist|sind)\s.{1,60}\b(?:bei\s+ihnen|behoben|repariert)\b`,
      String.raw`\b(?:ist|sind)\s+(?:.{0,40}\s)?(?:voraussichtlich|spätestens|vermutlich|bis|ab)\s.{1,50}\b(?:behoben|gelöst|fertig|erledigt|bereit|verfügbar|erreichbar|online|da|bei\s+ihnen|zurück|repariert)\b`,
    ].join("|"),
  ),
  tells:
    /\b(?:meld(?!et(?:e|en)\b)\w*|sag(?:e|en)?\s+(?:\w+\s+){0,2}(?:ihnen|dir|euch)|(?:ihnen|dir|euch)\s+(?:\w+\s+){0,2}sagen|informier\w*|auf\s+dem\s+laufenden|bescheid|zurückruf\w*|ruf\w*\s+(?:ich\s+|wir\s+)?sie|schreib\w*\s+(?:ich\s+|wir\s+)?ihnen|ihnen\s+schreiben|rückmeldung|hören\s+(?:sie\s+)?(?:\w+\s+){0,3}von\s+(?:uns|mir)|komm\w*\s+(?:\w+\s+){0,3}auf\s+sie\s+zu|auf\s+sie\s+zukommen|nächste[srn]?\s+(?:update|nachricht|information))/,
  soon: /\b(?:bald|in\s+kürze|demnächst|so\s+schnell\s+wie|schnellstmöglich|so\s+bald\s+wie|sobald|zeitnah|umgehend|in\s+den\s+nächsten|später|gleich|baldmöglichst)\b/,
  blocks:
    /\b(?:nicht|kein\w*|niemals|können\s+leider|leider\s+erst|geschlossen|im\s+urlaub|abwesend|hätten?|wollten?|wurden?|haben\s+(?:sie|ihnen)\s+.{1,60}(?:\bge\w+(?:t|en)|informiert)(?=\s*(?:$|[.!]))|(?:zug|bus|flug|bahn|fähre|maschine)\s+(?:kommt|fährt|geht|startet|landet)|seit|bereits|gestern|letzte[nrs]?|vergangene[nrs]?|vorige[nrs]?|von\s+(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))\b/,
  conditions:
    /\b(?:wenn|falls|sofern|sobald\s+sie|nachdem\s+sie|vorausgesetzt|sollten\s+sie|erst\s+wenn|bei\s+fragen)\b/,
  courtesies:
    /\b(?:auch\s+wenn[^,.;]*|selbst\s+wenn[^,.;]*|spätestens|wenn\s+sie\s+(?:noch\s+|weitere\s+)?fragen\s+haben[^,.;]*|es\s+sei\s+denn[^,.;]*|nicht\s+später\s+als|nicht\s+nur)/g,
  leads:
    /\b(?:geben|gib|gebt)\s+(?:sie\s+)?(?:mir|uns)\b|\b(?:ich|wir)\s+brauchen?\b|\bnoch\b|\bbis\b/,
  spell: spellGerman,
  backward:
    /\b(?:am|an)\s+(?:selben|gleichen|diesem|dem)\s+(?:tag|morgen|vormittag|nachmittag|abend)\b/,
  joints: /[,;]\s+(?:aber|und|dann|doch|oder|denn)\s+|;\s+|\s+[–—-]\s+|\s+aber\s+/,
  times: {
    weekdays: [
      "sonntag",
      "montag",
      "dienstag",
      "mittwoch",
      "donnerstag",
      "freitag",
      "samstag|sonnabend",
    ],
    months: [
      "januar|jänner",
      "februar",
      "märz",
      "april",
      "mai",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "dezember",
    ],
    today: "heute",
    tomorrow: "morgen|(?:am\\s+|bis\\s+zum\\s+)?nächste[nr]\\s+(?:werk|arbeits)tags?",
    dayAfterTomorrow: "übermorgen",
    morning: "vormittags?|morgens|früh",
    noon: "mittags?",
    afternoon: "nachmittags?",
    evening: "abends?",
    endOfDay: "(?:tagesende|ende\\s+des\\s+(?:arbeits)?tages|feierabend|geschäftsschluss)",
    within:
      "innerhalb\\s+(?:von|der\\s+nächsten|eines|einer)?|in(?:nert)?(?:\\s+den\\s+nächsten|\\s+spätestens|\\s+etwa|\\s+ca\\.?)?|binnen|spätestens\\s+in|nach|(?:geben\\s+sie|gebt|gib)\\s+(?:mir|uns)(?:\\s+noch)?",
    every: "alle|jede[nrs]?",
    working: "werk|arbeits",
    minutes: "minuten?",
    hours: "(?:arbeits)?stunden?",
    days: "(?:werk|arbeits|kalender)?tag(?:en|e|s)?",
    weeks: "wochen?",
    halfHour: "(?:einer\\s+)?halben\\s+stunde|halbe\\s+stunde",
    next: "nächste[nrs]?|kommende[nrs]?",
    thisWeek: "ende\\s+der\\s+woche|diese\\s+woche|dieser\\s+woche|wochenende",
    nextWeek: "(?:ende\\s+)?(?:nächste[rn]?|kommende[rn]?)\\s+woche",
    earlyNextWeek: "anfang\\s+(?:nächster|kommender|der\\s+nächsten)\\s+woche",
    endOfMonth: "ende\\s+des\\s+monats|monatsende",
    few: "paar|wenigen?|einigen?|nächsten",
    numbers: {
      ein: 1,
      eine: 1,
      einem: 1,
      einen: 1,
      einer: 1,
      eines: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      acht: 8,
      zehn: 10,
      zwölf: 12,
    },
    clocks: [
      /\b(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?\s*uhr\b/,
      /\b(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)\b/,
      /\b(?:um|gegen|zwischen\s+\d{1,2}\s+und)\s+(?<hour>\d{1,2})\b(?!\s*(?:\.|tag|stund|minut|woch))/,
    ],
  },
};
