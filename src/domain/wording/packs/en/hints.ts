import type { ActHint } from "../../pack";

/** What gives away the kind of a message. A hint in the subject counts more than one in the body. */
export const englishHints: readonly ActHint[] = [
  {
    act: "survey",
    weight: 5,
    pattern:
      "\\b(?:survey|questionnaire|rate (?:us|our|your|the|this)|rating|satisfaction|how did we do|how (?:was|satisfied)|your feedback|share feedback|smiley)",
  },
  {
    act: "outage",
    weight: 5,
    pattern:
      "\\b(?:outage|downtime|maintenance|degraded|service disruption|incident (?:report|update|has|was|is)|incident:|offline|is down|are down|status page|component|unavailable|not available|unable to access|postmortem|scheduled maintenance|restored|intermittent)",
  },
  {
    act: "delay",
    weight: 4,
    pattern:
      "\\b(?:delay(?:s|ed)?|longer than|overdue|due (?:to be|in|on|soon|date)|reminder|still (?:working|waiting on)|higher than (?:usual|normal)|high volume|behind schedule|backorder|out of stock|postponed|slower)",
  },
  { act: "reopened", weight: 6, pattern: "\\bre-?open(?:ed|ing)?\\b(?! (?:it|this|the|your))" },
  {
    act: "escalated",
    weight: 6,
    pattern:
      "\\bescalat(?:ed|ing|ion)\\b|\\b(?:tier|level|l) ?[23]\\b|\\b(?:second|third|2nd|3rd)[- ](?:line|level|tier)\\b|\\bsenior (?:engineer|specialist|team)",
  },
  {
    act: "assigned",
    weight: 4,
    pattern:
      "\\b(?:re-?)?assign(?:ed|ment)\\b(?! (?:an? |the )?(?:id|number|reference|ticket (?:id|number)|#))|\\btransferred to\\b|\\bowner (?:of|has changed)|\\bnow (?:handling|looking after)|\\bhanded over\\b|\\bpassed to\\b|\\btaken over\\b|\\bnew owner\\b",
  },
  {
    act: "pending",
    weight: 4,
    pattern:
      "\\bpending\\b|\\bon hold\\b|\\bawaiting\\b|\\bwaiting (?:for|on) (?:your|you|a|further|more)|\\brequires? (?:feedback|your|more|further|additional|approval)|\\bneed(?:s)? (?:more|further|additional|your) (?:information|input|details|response|reply|approval)|\\bfailure to respond\\b|\\bplease (?:provide|send us|confirm the following)|\\bwe (?:have not|haven't) (?:heard|received)|\\bapproval\\b|\\baction required\\b",
  },
  {
    act: "resolved",
    weight: 4,
    pattern:
      "\\b(?:re)?solved\\b|\\bresolution\\b|\\b(?:has|have|is|are|been|now) fixed\\b|\\bcompleted\\b|\\bfound a solution\\b|\\bsorted\\b",
  },
  {
    act: "closed",
    weight: 4.5,
    pattern:
      "\\bclos(?:ed|ing|ure)\\b|\\bcancel(?:l)?ed\\b|\\bcancellation\\b|\\binactiv(?:e|ity)\\b|\\brejected\\b|\\bdeleted\\b|\\bmarked (?:as )?spam\\b|\\brefund(?:ed)?\\b",
  },
  {
    act: "ack",
    weight: 3,
    pattern:
      "\\b(?:received|registered|acknowledg|submitted|logged|created|opened|noted|raised|confirm(?:ed|ation)?)\\b|\\bthank(?:s| you) for (?:contacting|reaching|your|submitting|writing|getting|reporting|registering|signing|shopping)|\\bautomatic reply\\b|\\bauto-?reply\\b|\\bwill (?:get back|respond|reply|be reviewed|be answered|review)|\\bwelcome\\b|\\bsubscri",
  },
];
