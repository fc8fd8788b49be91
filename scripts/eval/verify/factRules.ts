import type { MutationRule } from "./mutationRule";

const shifted = (digits: string, by: number): string => String(Number(digits) + by);

/** Errors in facts, order, scope, and who does what. */
export const factRules: readonly MutationRule[] = [
  ["currency-changed", /€(?=\s?\d)/, "$$"],
  ["currency-changed", /\$(?=\d)/, "£"],
  ["currency-changed", /£(?=\d)/, "€"],
  ["currency-changed", /\b(EUR|CHF|GBP)\b/, "USD"],
  [
    "amount-changed",
    /(?<=[€$£]\s?)(\d)(\d)(?=[\d.,]|\b)/,
    (_all, one, two) => (one === two ? `${two}0` : `${two}${one}`),
  ],
  ["day-month", /\b(0[1-9]|1[0-2])\/(0[1-9]|1[0-2])\/(\d{4})\b/, "$2/$1/$3"],
  ["day-month", /\b(20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|1[0-2])\b/, "$1-$3-$2"],
  [
    "date-changed",
    /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    (_all, day, month) => `${shifted(day, Number(day) > 20 ? -9 : 7)} ${month}`,
  ],
  [
    "month-changed",
    /\b(January|March|May|July|August|October|December)\b/,
    (month) => (month === "July" ? "June" : month === "October" ? "November" : "July"),
  ],
  [
    "weekday-changed",
    /\b(Monday|Tuesday|Wednesday|Thursday|Friday)\b/,
    (day) => (day === "Tuesday" ? "Thursday" : "Tuesday"),
  ],
  [
    "time-changed",
    /\b(\d{1,2}):(\d{2})\b/,
    (_all, hour, minute) => `${shifted(hour, Number(hour) > 20 ? -2 : 2)}:${minute}`,
  ],
  [
    "am-pm",
    /\b(\d{1,2}) (am|pm)\b/,
    (_all, hour, half) => `${hour} ${half === "am" ? "pm" : "am"}`,
  ],
  ["time-zone", /\b(UTC|CET|GMT)\b/, (zone) => (zone === "CET" ? "PST" : "EST")],
  ["percent-changed", /\b(\d{1,3}) ?%(?![}\]\w({])/, (_all, share) => `${shifted(share, -4)} %`],
  [
    "phone-digits",
    /(\+\d[\d ]{6,}?)(\d)(\d)(?!\d| \d)/,
    (_all, head, one, two) =>
      one === two ? `${head}${one}${shifted(two, 1).slice(-1)}` : `${head}${two}${one}`,
  ],
  ["number-changed", /\b(two|three|four)\b/, (word) => (word === "two" ? "three" : "two")],
  [
    "reference-changed",
    /#(\d+)(\d)(\d)\b/,
    (_all, head, one, two) => (one === two ? `#${head}${one}` : `#${head}${two}${one}`),
  ],
  ["link-changed", /(https?:\/\/)([a-z])/, "$1www.$2"],
  ["link-changed", /(https?:\/\/[\w.-]+\/)(?=\w)/, "$1x/"],
  ["or-to-and", /\beither ((?:[\w-]+ ){1,6})or\b/, "both $1and"],
  [
    "or-to-and",
    /(?<=\w) or (?=(?:a|an|the|choose|write|call|split|open|answer|send|reply|by)\b)/,
    " and ",
  ],
  ["before-after", /\bbefore\b/, "after"],
  ["before-after", /(?<!look(?:s|ed|ing)? )\bafter\b/, "before"],
  ["before-after", /\buntil\b/, "from"],
  ["before-after", /\b[Uu]ntil\b/, "after"],
  ["only-dropped", /\b[Oo]nly (?=[a-z])/, ""],
  ["limit-turned", /\bat least\b/, "at most"],
  ["limit-turned", /\b(?:at most|up to)\b/, "at least"],
  ["limit-turned", /\bmore than\b/, "less than"],
  ["scope-changed", /\b[Ss]ome (?=[a-z]+s\b)/, "all "],
  ["scope-changed", /\b[Aa]ll (?=(?:the )?[a-z]+s\b)/, "some "],
  ["actor-swapped", /\b([Ww]e|I) will (?!be\b|not)(?=[a-z]+ )/, "you will "],
  ["actor-swapped", /\b[Yy]ou (?:must|need to) (?=[a-z]+ )/, "we must "],
  [
    "actor-swapped",
    /\b[Pp]lease (?=(?:reply|call|send|bring|confirm|sign|change|upload|print|visit|click|contact|keep) )/,
    "we will ",
  ],
  ["done-or-will", /\b(?:has|have) been (?=[a-z]+(?:ed|en)\b)/, "will be "],
  ["done-or-will", /\b(?:was|were) (?=[a-z]+ed\b)/, "will be "],
  [
    "done-or-will",
    /\b[Ww]e (?:have )?(received|closed|created|updated|approved|ordered|changed|fixed|sent|shipped)\b/,
    "we will soon have $1",
  ],
  ["done-or-will", /\bwill be (?=[a-z]+ed\b)/, "has been "],
  ["done-or-will", /\bis being (?=[a-z]+ed\b)/, "has been "],
  ["done-or-will", /\b(?:is|are) (?=(?:working|looking|reviewing|checking)\b)/, "were "],
  [
    "opposite",
    /\b(open|closed|accepted|rejected|approved|declined|enabled|disabled|increase|decrease|available|unavailable|first|early|included|added)\b/,
    (word) => OPPOSITE[word] ?? word,
  ],
  [
    "sentence-lost",
    /(?<=[.!] )(?:You must|Please do not|Please don't|You need to|Do not|Don't) [^.!\n<>{}]{8,90}[.!]/,
    "",
  ],
];

const OPPOSITE: Readonly<Record<string, string>> = {
  open: "closed",
  closed: "open",
  accepted: "rejected",
  rejected: "accepted",
  approved: "declined",
  declined: "approved",
  enabled: "disabled",
  disabled: "enabled",
  increase: "decrease",
  decrease: "increase",
  available: "unavailable",
  unavailable: "available",
  first: "last",
  early: "late",
  included: "excluded",
  added: "removed",
};
