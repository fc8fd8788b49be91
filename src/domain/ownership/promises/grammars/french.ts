import type { Grammar } from "../grammar";

/** Present tense of what we do, where it differs from what we did. */
const ACTS =
  "reviens|revient|revenons|écris|écrit|écrivons|recontacte|recontactons|contacte|contactons|rappelle|rappelons|appelle|appelons|tiens|tient|tenons|informe|informons|envoie|envoyons|fais|fait|faisons|réponds|répond|répondons|donne|donnons|confirme|confirmons|préviens|prévient|prévenons|passe|passons|livre|livrons|remplace|remplaçons|vérifie|vérifions|transmets|transmettons";

/** How French promises: the future tense, or "aller" with an infinitive. */
export const french: Grammar = {
  language: "fr",
  commits: new RegExp(
    [
      String.raw`(?<!\p{L})(?:je|nous)\s+(?:vous\s+|le\s+|la\s+|les\s+|y\s+|ne\s+manquer\w*\s+)*(?:\p{L}+(?:rai|rons)|reviens|revenons|vais|allons|tiens|tenons|rappelle|rappelons)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:je\s+|j['’]|nous\s+|on\s+)(?:vous\s+|te\s+|t['’]|lui\s+)?(?:le\s+|la\s+|les\s+|l['’]|en\s+)?(?:${ACTS})(?!\p{L})`,
      String.raw`(?<!\p{L})et\s+(?:vous\s+)?(?:${ACTS}|\p{L}+(?:rai|rons))(?!\p{L})`,
      String.raw`(?<!\p{L})vous\s+(?:recevrez|aurez|serez|entendrez)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:notre|nos|votre|vos|mon|ma|mes|un|une|le|la|cette|ce)\s+[\p{L} ]{2,40}\s+(?:vous\s+)?\p{L}+(?:ra|ront)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:prochaine?s?)\s+(?:nouvelles?|mise\s+à\s+jour|point|message|information)`,
      String.raw`(?<!\p{L})(?:ce|cela|le\s+problème|tout)\s+(?:sera|devrait\s+être)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:réponse|nouvelles|retour)\s+(?:avant|d['’]ici|demain|au\s+plus\s+tard)`,
      String.raw`(?<!\p{L})(?:donnez|laissez)-(?:moi|nous)\s+(?:encore\s+)?(?:une?|deux|trois|\d)`,
      String.raw`(?<!\p{L})on\s+vous\s+\p{L}+(?:ra)(?!\p{L})`,
    ].join("|"),
    "u",
  ),
  tells:
    /(?:revien\w*|reviendr\w*|reven\w*|tien\w*\s+(?:\w+\s+)?(?:informé|au\s+courant)|tiendr\w*|recontacter\w*|contacter\w*|rappeller\w*|rappell\w*|écri(?:s|t|v\w*|r\w*)|recontact\w*|prévien\w*|prévenon\w*|préviendr\w*|f(?:er|ais|ait)\w*\s+signe|prend\w*\s+contact|contact\s+avec\s+vous|répond\w*|informer\w*|donner\w*\s+(?:des\s+)?nouvelles|réponse|prochaine?s?\s+(?:nouvelles?|mise|point|message)|retour\s+vers\s+vous|des\s+nouvelles)/u,
  soon: /(?:bientôt|prochainement|dès\s+que|au\s+plus\s+vite|rapidement|sous\s+peu|dans\s+les\s+(?:meilleurs\s+délais|prochains|prochaines)|plus\s+tard|dans\s+les\s+plus\s+brefs)/u,
  blocks:
    /(?<!\p{L})(?:ne\s+(?:pourr|peu|ser|p)\p{L}*\s+pas|n['’]\p{L}+\s+pas|ne\s+\p{L}+\s+pas|jamais|ser(?:a|ai|ons|ont)\s+(?:fermée?s?|absente?s?|indisponibles?)|en\s+congés?|(?:train|bus|vol|avion|navette)\s+\p{L}+ra|impossible|a\s+las)(?!\p{L})/u,
  conditions:
    /(?<!\p{L})(?:si|s['’]il|dès\s+que\s+vous|lorsque\s+vous|quand\s+vous|une\s+fois\s+que\s+vous|après\s+(?:votre|réception)|à\s+condition|dès\s+réception|au\s+cas\s+où)(?!\p{L})/u,
  courtesies:
    /(?<!\p{L})(?:même\s+si[^,.;]*|même\s+s['’]il[^,.;]*|si\s+vous\s+avez\s+(?:des\s+|d['’]autres\s+)?questions[^,.;]*|sauf\s+si[^,.;]*|ne\s+manquer\p{L}*\s+pas|s['’]il\s+vous\s+plaît)/gu,
  leads: /(?:donnez|laissez)-(?:moi|nous)|encore|jusqu/,
  backward: /(?:le\s+même\s+jour|le\s+jour\s+même|ce\s+jour-là)/,
  joints: /[,;]\s+(?:mais|et|puis|donc|car)\s+|;\s+|\s+[–—-]\s+|\s+mais\s+/,
  times: {
    weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
    months: [
      "janvier",
      "février",
      "mars",
      "avril",
      "mai",
      "juin",
      "juillet",
      "août",
      "septembre",
      "octobre",
      "novembre",
      "décembre",
    ],
    today:
      "aujourd['’]hui|ce\\s+(?=matin|soir)|cet\\s+(?=après)|cette\\s+(?=après)|dans\\s+la\\s+journée",
    tomorrow:
      "demain|(?:le\\s+)?prochain\\s+jour\\s+ouvr(?:é|able)|(?:le\\s+)?jour\\s+ouvr(?:é|able)\\s+suivant",
    dayAfterTomorrow: "après-demain|après\\s+demain",
    morning: "matin|matinée",
    noon: "midi",
    afternoon: "après-midi|après\\s+midi",
    evening: "soir|soirée",
    endOfDay: "fin\\s+de\\s+(?:la\\s+)?journée|fin\\s+du\\s+jour",
    within:
      "dans(?:\\s+les|\\s+l['’])?|d['’]ici|sous|en\\s+moins\\s+de|dans\\s+un\\s+délai\\s+de|après|(?:donnez|laissez)-(?:moi|nous)(?:\\s+encore)?",
    every: "toutes\\s+les|tous\\s+les|chaque",
    working: "ouvrés?|ouvrables?",
    minutes: "minutes?",
    hours: "heures?|h",
    days: "jours?",
    weeks: "semaines?",
    halfHour: "(?:une\\s+)?demi-heure|demi\\s+heure",
    next: "prochain|prochaine",
    thisWeek: "fin\\s+de\\s+(?:la\\s+|cette\\s+)?semaine|cette\\s+semaine|avant\\s+le\\s+week-end",
    nextWeek: "(?:fin\\s+de\\s+)?(?:la\\s+)?semaine\\s+prochaine",
    earlyNextWeek:
      "début\\s+de\\s+(?:la\\s+)?semaine\\s+prochaine|début\\s+de\\s+semaine\\s+prochaine",
    dayOfMonth:
      "(?:le|avant\\s+le|d['’]ici\\s+(?:au|le))\\s+(\\d{1,2})(?!\\s*(?:h|:|%|\\d|[.,/]\\d))",
    endOfMonth: "fin\\s+du\\s+mois",
    few: "quelques|prochaines?|prochains?",
    numbers: {
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      huit: 8,
      dix: 10,
      douze: 12,
    },
    clocks: [
      /(?<!\p{L})(?:à|et|avant|vers|jusqu['’]à|d['’]ici|d['’]ici\s+à|pour)\s+(?<hour>\d{1,2})\s*(?:h|heures?)\s*(?<minute>[0-5]\d)?(?!\p{L})/u,
      /\b(?<hour>\d{1,2})\s*h\s*(?<minute>[0-5]\d)\b/,
      /\b(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)\b/,
      /(?!)/,
    ],
  },
};
