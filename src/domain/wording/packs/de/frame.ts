import type { Frame } from "../../pack";

/** Greeting, promise, name and reference in German. */
export const frame: Frame = {
  greetings: ["Guten Tag,"],
  greetingsWithName: ["Guten Tag {name},"],
  templateGreeting:
    "Guten Tag{% if ticket.requester.first_name != blank %} {{ticket.requester.first_name}}{% endif %},",
  manners: {
    warm: {
      greetings: ["Hallo,"],
      greetingsWithName: ["Hallo {name},"],
      openings: { ack: "Schön, dass Sie sich gemeldet haben." },
      farewell: "Herzliche Grüße",
      instead: [],
    },
    formal: {
      greetings: ["Sehr geehrte Damen und Herren,"],
      greetingsWithName: ["Guten Tag {name},"],
      openings: { ack: "Vielen Dank für Ihre Nachricht." },
      farewell: "Mit freundlichen Grüßen",
      instead: [["Ich bleibe dran", "Ich kümmere mich weiter darum"]],
    },
  },
  promises: {
    ack: ["Sie hören {time} von mir, auch wenn ich dann noch daran arbeite."],
    resolved: ["Ich frage {time} noch einmal nach, ob alles in Ordnung ist."],
    closed: ["Ich sehe {time} noch einmal nach."],
    assigned: ["Sie hören {time} von mir, auch wenn ich dann noch daran arbeite."],
    pending: ["Ich melde mich {time} wieder bei Ihnen."],
    delay: ["Ich kläre, woran es liegt, und schreibe Ihnen {time} in jedem Fall."],
    outage: ["Ich schreibe {time} wieder, auch wenn es nichts Neues gibt."],
    default: ["Ich kümmere mich darum und schreibe Ihnen {time}."],
  },
  owned: ["Ich kümmere mich darum."],
  templateOwned: "",
  reference: "Ihr Zeichen, falls Sie es brauchen: {reference}",
  time: {
    locale: "de-DE",
    today: "heute bis {hour}",
    tomorrow: "bis morgen um {hour}",
    thisWeek: "bis {day} um {hour}",
    later: "bis {date} um {hour}",
    twelveHours: false,
    clock: "{hour} Uhr",
  },
  greetingLine:
    "^\\W*(?:hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|hi|moin|servus|grüezi)(?![\\p{L}])[^.!?\\n]{0,80}[,!:.]?\\s*$",
  farewellLine:
    "^\\W*(?:mit (?:freundlichen|besten|herzlichen) grüßen|freundliche grüße|viele grüße|beste grüße|herzliche grüße|liebe grüße|hochachtungsvoll|vielen dank|danke|mfg|ihr (?:support|service|kundenservice)?-?team.{0,30})\\s*[,.!-]*\\s*(?:\\uE000[^\\n]{0,40})?$",
  nobody:
    "^\\W*(?:ihr|das|dein|unser)?\\s*(?:support|service|kunden|kundenservice|helpdesk|kundendienst|it|hilfe|beratungs)?[- ]?(?:serviceteam|serviceteams|team|support|kundenservice|kundendienst|helpdesk|service)\\W*$",
  promiseWords:
    "(?:wir melden uns|ich melde mich|sie hören von|wir (?:schreiben|antworten)|schnellstmöglich|in kürze)",
  someone: "(?<![\\p{L}])(?:ich|mir|mich|mein|meine|meinem|meiner)(?![\\p{L}])",
};
