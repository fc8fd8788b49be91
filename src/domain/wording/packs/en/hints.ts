import type { ActHint } from "../../pack";

/** What gives away the kind of a message. A hint in the subject counts more than one in the body. */
export const englishHints: readonly ActHint[] = [
  {
    act: "survey",
    weight: 6,
    pattern:
      "\\b(?:survey|questionnaire|rate (?:us|our|your|the|this)|rating|satisfaction|satisfied|how did we do|how (?:was|did) (?:your|we|the|our)|your (?:feedback|opinion)|(?:share|leave|give us)[a-z ]{0,12} (?:feedback|review)|smileys?)\\b",
  },
  {
    act: "outage",
    weight: 5,
    pattern:
      "\\b(?:outages?|downtime|maintenance|degraded|(?:service |)disruptions?|incident|offline|(?:is|are|was|were|went|going to be) down|status page|components?|unavailable|not available|unable to (?:access|log|connect|use|load)|post-?mortem|intermittent(?:ly)?|(?:connection|connectivity|performance|network) (?:issues?|problems?)|affecting (?:some|a|all|our)|aware of (?:an? |some )?(?:issue|problem|report)|error rates?|currently investigating)\\b",
  },
  {
    act: "outage",
    weight: 6,
    pattern:
      "(?:^|[\\s*_])(?:monitoring|investigating|identified|update|scheduled|in progress|resolved|fixed)[*_]* ?[-–:] |\\bscheduled (?:maintenance|for)\\b|\\bcomponent\\b.{0,40}\\bstatus\\b|\\bnew (?:incident|schedule)\\b",
  },
  {
    act: "outage",
    weight: 5,
    pattern:
      "\\b(?:dns|api|servers?|databases?|networks?|e-?mail|login|web ?site|hosting|cloud|cdn|vpn|wi-?fi)\\b[a-z ]{0,24}\\b(?:errors?|failures?|problems?|disruptions?)\\b",
  },
  {
    act: "pending",
    weight: 4.5,
    pattern:
      "\\b(?:have not|haven't|haven’t|not yet)(?: yet)? (?:generated|set up|completed|finished|activated|verified|confirmed)\\b",
  },
  {
    act: "delay",
    weight: 4.5,
    pattern:
      "\\b(?:delay(?:s|ed|ing)?|longer than|overdue|(?:is|are|be|was) (?:now )?due\\b(?! to (?!be))|due (?:date|soon|in)|reminder|still (?:working|waiting on|looking)|(?:higher|more) than (?:usual|normal|expected)|high (?:call |ticket |email )?volumes?|behind schedule|back-?order(?:ed)?|out of stock|postponed|slower|taking (?:longer|more time)|stuck)\\b",
  },
  {
    act: "reopened",
    weight: 7,
    pattern: "(?<!\\bbe )\\bre-?opened\\b|\\b(?:opened|open) again\\b",
  },
  {
    act: "escalated",
    weight: 6.5,
    pattern:
      "\\bescalat(?:e|ed|es|ing|ion)\\b|\\b(?:tier|level|l) ?[23]\\b|\\b(?:second|third|2nd|3rd|next)[- ](?:line|level|tier)\\b|\\b(?:senior|specialist|higher) (?:engineers?|specialists?|team|level)\\b|\\btransfer(?:red)?\\b.{0,50}\\b(?:department|queue|team)\\b|\\b(?:updated|moved|changed) to (?:the )?(?:queue|department)\\b|\\bqueue (?:update|change)",
  },
  {
    act: "assigned",
    weight: 4.5,
    pattern:
      "\\b(?:re-?|un)?assign(?:ed|ment)\\b(?! (?:an? |the )?(?:id|number|reference|ticket|#))|\\btransferred to\\b|\\b(?:new |the |ticket )?owner\\b|\\bresponsible (?:agent|person|update)|\\bnow (?:handling|looking after|working on)|\\bhanded (?:over|to)\\b|\\bpassed to\\b|\\btaken over\\b",
  },
  {
    act: "pending",
    weight: 4.5,
    pattern:
      "\\bpending\\b|\\bon hold\\b|\\bawaiting\\b|\\bwaiting (?:for|on) (?:your|you|a|further|more)|\\brequires? (?:feedback|your|more|further|additional|approval)|\\bneed(?:s|ed)? (?:more|further|additional|your|some) (?:information|info|input|details|response|reply|approval|feedback)|\\bfailure to respond\\b|\\bplease (?:provide|send us|confirm the following|supply)\\b|\\b(?:have not|haven't|haven’t|not yet) (?:heard|received)|\\bapproval\\b|\\baction (?:is )?required\\b",
  },
  { act: "pending", weight: 2.5, pattern: "\\bpending\\b" },
  {
    act: "resolved",
    weight: 5,
    pattern:
      "\\b(?:re)?solved\\b|\\b(?:has|have|is|are|been|now) (?:now )?(?:been )?(?:fixed|sorted|completed)\\b|\\bfound a solution\\b|\\bsolution (?:to|for|has)\\b|\\b(?:the )?fix (?:is|has been)\\b",
  },
  {
    act: "closed",
    weight: 5,
    pattern:
      "\\bclos(?:ed|ing|ure)\\b|\\bcancel(?:l)?(?:ed|ation|ing)\\b|\\binactiv(?:e|ity)\\b|\\brejected\\b|\\bdeleted\\b|\\bmarked (?:as )?spam\\b|\\brefund(?:ed)?\\b|\\bmerged\\b|\\barchived\\b",
  },
  { act: "closed", weight: 3, pattern: "\\b(?:are|is|be|been|was|were) clos(?:ed|ing)\\b" },
  {
    act: "ack",
    weight: 3.5,
    pattern:
      "\\b(?:received|registered|acknowledg\\w*|submitted|submission|logged|created|opened|noted|raised|recorded|(?:been|was|you) reported|confirm(?:ed|ation|s)?|activated)\\b|\\bthank(?:s| you) for (?:contacting|reaching|your|submitting|writing|getting|reporting|registering|signing|shopping|creating|using|the|choosing)|\\b(?:automatic|auto)[- ]?(?:reply|response)\\b|\\bwill (?:get back|respond|reply|answer|be (?:reviewed|answered|sent|displayed|processed|in touch)|review|look into)|\\bwelcome\\b|\\bsubscri(?:bed|ption)|\\bsent (?:successfully|to)|\\bsigned up\\b|\\bassigned (?:an? )?(?:id|number|ticket|reference)|\\bget(?:ting)? back to you",
  },
];
