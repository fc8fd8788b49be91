import type { Statement } from "./statement";

const CUSTOMER = "(?:the )?(?:cust(?:omer)?|client|user|requester|caller|them|they)(?:'s)?";
const WHEN = "(?<when>\\u0001[^\\u0001\\u0002]+\\u0002)";
const AT = "(?:for|at|on|by|in|due|is|:|the)";
const LATER = `(?: [a-z]+){0,3}? ?(?:${AT} )*${WHEN}`;

const FAILED: Readonly<Record<string, string>> = {
  capture: "your payment did not go through",
  charge: "your payment did not go through",
  payment: "your payment did not go through",
  transaction: "your payment did not go through",
  email: "an email to you was not delivered",
  mail: "an email to you was not delivered",
  login: "signing in did not work",
  "sign-in": "signing in did not work",
  upload: "your upload did not work",
  import: "your import did not work",
  export: "your export did not work",
  booking: "your booking did not go through",
  delivery: "your delivery did not reach you",
  renewal: "your renewal did not go through",
  activation: "the activation did not work",
};

const THINGS: Readonly<Record<string, string>> = {
  replacement: "a replacement",
  part: "a part",
  parcel: "your parcel",
  package: "your parcel",
  order: "your order",
  device: "your device",
  laptop: "your laptop",
  phone: "your phone",
  card: "your card",
  "spare part": "a part",
  "new unit": "a replacement",
};

/** What we know how to tell a customer from an English note. */
export const statements: readonly Statement[] = [
  {
    id: "no-action",
    place: "yours",
    pattern: new RegExp(
      `\\bno (?:further |other )?actions? (?:is )?(?:needed |required |necessary )?(?:from|by|for|on|needed from) ${CUSTOMER}|\\b${CUSTOMER} (?:does not|doesn't|do not|don't) (?:need|have) to do anything|\\bnothing (?:needed|required|to do) (?:from|by|for) ${CUSTOMER}`,
    ),
    say: "you don't need to do anything",
    negated: true,
  },
  {
    id: "please-do",
    place: "yours",
    pattern: new RegExp(
      `^(?:(?:please )?(?:ask|tell|have|get) ${CUSTOMER} to|${CUSTOMER} (?:should|must|needs? to|has to|have to)) (?<said>[a-z' -]{4,90})$`,
    ),
    say: "please {said}",
  },
  {
    id: "can-do",
    place: "yours",
    pattern: new RegExp(`^${CUSTOMER} (?:can|may)(?: now)? (?<said>[a-z' -]{4,90})$`),
    say: "you can {said}",
  },
  {
    id: "failed",
    place: "happened",
    pattern: new RegExp(
      `\\b(?:failed|declined|rejected|missed|lost|broken) (?:[a-z]+ )?(?<thing>${Object.keys(FAILED).join("|")})(?:s|es)?\\b`,
    ),
    things: FAILED,
    say: "{thing}",
  },
  {
    id: "failed-after",
    place: "happened",
    pattern: new RegExp(
      `\\b(?<thing>${Object.keys(FAILED).join("|")})(?:s|es)? (?:has |have |had |was |were |is |are )?(?:failed|failing|declined|rejected|bounced|not delivered)\\b`,
    ),
    things: FAILED,
    say: "{thing}",
  },
  {
    id: "taken-back",
    place: "done",
    pattern: /\b(?:rolled back|reverted|backed out)\b/,
    say: "we have taken back a change on our side",
  },
  {
    id: "put-right",
    place: "done",
    pattern:
      /\b(?:(?:is|are|was|were|been|now) (?:fixed|resolved|repaired|restored|corrected)|(?:hot)?fix (?:is |has been |was )?(?:deployed|live|applied|released|in place)|^(?:fixed|resolved|repaired|restored|corrected)\b)/,
    say: "we have put something right on our side",
  },
  {
    id: "not-lost",
    place: "done",
    pattern: /\bno (?:customer )?data (?:was |has been |is )?(?:lost|loss)\b|\bno data loss\b/,
    say: "nothing of yours was lost",
    negated: true,
  },
  {
    id: "unlocked",
    place: "done",
    pattern:
      /\baccount (?:is |was |has been )?(?:now )?(?:unlocked|re-?activated|re-?enabled)\b|\b(?:unlocked|re-?activated|re-?enabled) (?:the |their |his |her )?account\b/,
    say: "your account is open again",
  },
  {
    id: "refund",
    place: "done",
    pattern:
      /\brefund(?:ed)? (?:of |for )?\u0003(?<amount>[^\u0004]+)\u0004 (?:was |has been |is )?(?:issued|processed|sent|paid|done)\b|\b(?:issued|processed|sent|paid) (?:a )?refund of \u0003(?<amount2>[^\u0004]+)\u0004/,
    say: "a refund of {amount} has been made",
  },
  {
    id: "sent",
    place: "done",
    pattern: new RegExp(
      `\\b(?<thing>${Object.keys(THINGS).join("|")}) (?:is |was |has been |has |got )?(?:shipped|dispatched|sent out)\\b`,
    ),
    things: THINGS,
    say: "{thing} is on its way",
  },
  {
    id: "ordered",
    place: "done",
    pattern:
      /\b(?:ordered (?:a |the )?(?:spare )?part|(?:spare )?part (?:is |was |has been )?ordered|part on order)\b/,
    say: "we have ordered a part",
  },
  {
    id: "unknown-cause",
    place: "done",
    pattern:
      /\b(?:(?:root )?cause|rca) (?:is |still )*(?:unknown|unclear|pending|open|tbd|tbc|not (?:yet )?(?:known|found|clear))\b|\bno (?:root )?cause\b|\b(?:still )?(?:investigating|looking into it|digging)\b|\bunder investigation\b/,
    say: "we don't know the cause yet and are still looking for it",
    negated: true,
  },
  {
    id: "waiting-for-others",
    place: "done",
    pattern:
      /\b(?:waiting (?:for|on)|awaiting|blocked by|pending with) (?:the |a |our )?(?:vendor|supplier|third[- ]party|3rd[- ]party|manufacturer|carrier|courier|provider)\b/,
    say: "we are waiting for another company that we need for this",
  },
  {
    id: "try-again",
    place: "next",
    pattern: new RegExp(
      `\\b(?:repl(?:ay|ays|ayed)|retr(?:y|ies|ied)|re-?runs?|re-?send|resubmi(?:t|ssion))\\b${LATER}`,
    ),
    say: "we will try again {when}",
  },
  {
    id: "fix-planned",
    place: "next",
    pattern: new RegExp(`\\b(?:hot)?(?:fix|patch|repair)\\b${LATER}`),
    say: "we plan to put it right {when}",
  },
  {
    id: "arrives",
    place: "next",
    pattern: new RegExp(
      `\\b(?<thing>${Object.keys(THINGS).join("|")}) (?:should |will |to )?(?:arrives?|eta|is due|due|expected|comes?)${LATER}`,
    ),
    things: THINGS,
    say: "{thing} should arrive {when}",
  },
  {
    id: "visit",
    place: "next",
    pattern: new RegExp(
      `\\b(?:technician|engineer|tech) (?:visit |will (?:visit|come|be there) |booked |scheduled |on site |onsite )+${LATER.trim()}`,
    ),
    say: "a technician will visit you {when}",
  },
];
