import type { Frame } from "../../pack";

const FULL_FORMS: readonly (readonly [string, string])[] = [
  ["I'm", "I am"],
  ["I've", "I have"],
  ["I'll", "I will"],
  ["I'd", "I would"],
  ["you'll", "you will"],
  ["we've", "we have"],
  ["isn't", "is not"],
  ["don't", "do not"],
];

/** Greeting, promise, name and reference in English. */
export const englishFrame: Frame = {
  greetings: ["Hello,"],
  greetingsWithName: ["Hi {name},"],
  templateGreeting:
    "Hi{% if ticket.requester.first_name != blank %} {{ticket.requester.first_name}}{% endif %},",
  manners: {
    warm: {
      greetings: ["Hello there,"],
      greetingsWithName: ["Hello {name},"],
      openings: { ack: "Thank you for telling us about this." },
      farewell: "Warm regards,",
      instead: [],
    },
    formal: {
      greetings: ["Good day,"],
      greetingsWithName: ["Dear {name},"],
      openings: {},
      farewell: "Kind regards,",
      instead: FULL_FORMS,
    },
  },
  promises: {
    ack: [
      "You'll hear from me {time}, even if I'm still working on it.",
      "I'll write to you {time}, even if I'm still working on it.",
    ],
    assigned: ["I'll write to you {time} with what we know by then."],
    escalated: ["I'll write to you {time} with what we know by then."],
    pending: ["I'll write to you again {time}."],
    delay: ["I'm finding out what is holding it up, and I'll write to you {time} either way."],
    resolved: ["I'll check in with you {time} to make sure it is still fine."],
    closed: ["I'll look in once more {time}."],
    reopened: ["I'll write to you {time} either way."],
    survey: ["I'll read every word of it, and I'll write to you {time}."],
    outage: ["I'll write again {time}, even if there is nothing new."],
    default: ["I'm looking after this, and I'll write to you {time}."],
  },
  owned: ["I'm looking after this."],
  templateOwned:
    "{% if ticket.assignee.first_name != blank %}, and {{ticket.assignee.first_name}} is looking after it{% endif %}",
  reference: "Reference, if you ever need it: {reference}",
  time: {
    locale: "en-GB",
    today: "by {hour} today",
    tomorrow: "by {hour} tomorrow",
    thisWeek: "by {hour} on {day}",
    later: "by {hour} on {date}",
    twelveHours: true,
    clock: "{hour}",
  },
  greetingLine:
    "^\\W*(?:hi|hello|hey|dear|greetings|hiya|good (?:morning|afternoon|evening|day))\\b,?(?:[^.!?,\\n]|\\b(?:mrs?|ms|dr|prof)\\.){0,60}[,!:.]?\\s*$|^to whom it may concern",
  farewellLine:
    "^\\W*(?:(?:best|kind|warm|with (?:best|kind|warm))? ?(?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|sincerely yours|respectfully|thanks?(?: you| again| so much| very much)?|many thanks|cheers|best|all the best|warmly|take care|cordially|kindest regards|warmest regards|your friend(?:ly)? .{3,40}|have fun with .{2,40}|thanking you.{0,30})\\s*[,.!-]*\\s*(?:[][^\\n]{0,40})?$|^\\W*(?:(?:best|kind|warm|kindest|with (?:best|kind|warm))? ?(?:regards|wishes)|(?:yours )?sincerely)[,-]\\s[^.!?\\n]{1,40}$",
  nobody:
    "^\\W*(?:(?:your|the|our) )?(?:friendly )?(?:(?:customer|technical|support|service|help ?desk|it|care|client|success|experience) )*(?:support|helpdesk|help desk|service desk|team|staff|department|desk|system|center|centre|management)\\W*$",
  promiseWords:
    "\\b(?:I|we|someone|one of us|the team|our team|you)(?:['’]ll| will)(?: \\w+){0,2} (?:write|contact|call|ring|email|update|tell|let you know|get back|be in touch|come back|reply|answer|follow up|send|hear|have an answer)\\b|\\b(?:shortly|as soon as possible|asap)\\b",
  someone: "\\b(?:I|I'm|I've|I'll|I’m|I’ve|I’ll|me|my|myself)\\b",
};
