import type { Move } from "../../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** What happens next, and what one need not do. */
export const steps: readonly Move[] = [
  {
    id: "no-action",
    place: "how",
    needs: ["action"],
    patterns: [
      "(?:there is )?no (?:further |additional |other )?action (?:is )?(?:required|needed|necessary)(?: (?:from you|on your (?:part|end|side)|by you))?",
      "you (?:do not|don't) (?:need|have) to (?:take any (?:further |additional )?action|do anything(?: else| more| further)?)",
    ],
    we: ["you don't need to do anything"],
    why: WHY,
    examples: [
      {
        before: "No further action is required from you.",
        after: "You don't need to do anything.",
      },
    ],
  },
  {
    id: "no-action-now",
    place: "how",
    needs: ["action"],
    patterns: [
      "(?:there is )?no (?:further |additional |other )?action (?:is )?(?:required|needed|necessary)(?: (?:from you|on your (?:part|end|side)|by you))? (?:at this (?:time|point|stage)|for now|now|at present|at the moment)",
    ],
    we: ["you don't need to do anything for now"],
    why: WHY,
    examples: [
      {
        before: "No action is required from you at this time.",
        after: "You don't need to do anything for now.",
      },
    ],
  },
  {
    id: "allow-time",
    place: "next",
    needs: ["allow"],
    patterns: [
      "(?:please |kindly )?allow (?:us )?(?:up to |approximately |about |around )?(?<f1>{SPAN}) (?:for|until|before) (?:us to |a |an |our |the )?(?:response|reply|answer|review|processing|respond|reply|get back(?: to you)?|process[a-z ]{0,30}|initial response|first response)(?: to {MATTER})?",
    ],
    we: ["you will hear from us within {1}"],
    i: ["you will hear from me within {1}"],
    why: WHY,
    examples: [
      {
        before: "Please allow 2 business days for a response.",
        after: "You will hear from us within 2 business days.",
      },
    ],
  },
  {
    id: "write-once",
    place: "how",
    needs: ["duplicate", "multiple", "another", "additional"],
    patterns: [
      "(?:please )?(?:do not|don't|avoid|refrain from) (?:submit(?:ting)?|send(?:ing)?|creat(?:e|ing)|open(?:ing)?|log(?:ging)?) (?:duplicate|multiple|another|additional|repeat|more) (?:{OBJ})(?: (?:as|because|since) [a-z ]{3,60})?",
    ],
    we: ["please don't write again about this, since one message is enough"],
    why: WHY,
    examples: [
      {
        before: "Do not submit duplicate requests as this will delay processing.",
        after: "Please don't write again about this, since one message is enough.",
      },
    ],
  },
  {
    id: "solved-within",
    place: "next",
    needs: ["resol", "complet", "repair", "turnaround"],
    patterns: [
      "(?:the |our )?(?:estimated|expected|anticipated|target|projected)? ?(?:time (?:to|of|for) )?(?:resolution|completion|turnaround|repair|fix)(?: time(?:frame)?| period)?(?: for [a-z ]{3,30})?(?: is|:| will be) (?:approximately |about |within |up to )?(?<f1>{SPAN})",
    ],
    we: ["we think it will be solved within {1}"],
    i: ["I think it will be solved within {1}"],
    why: WHY,
    examples: [
      {
        before: "The estimated resolution time is 3 days.",
        after: "We think it will be solved within 3 days.",
      },
    ],
  },
  {
    id: "solved-by",
    place: "next",
    needs: ["resol", "complet", "repair", "eta", "delivery"],
    patterns: [
      "(?:the |our )?(?:estimated|expected|anticipated|target|projected)? ?(?:time (?:to|of|for) )?(?:resolution|completion|turnaround|repair|fix|restore|restoration)(?: time| date)?(?: is|:| will be) (?:on |by )?(?<f1>{MOMENT})",
    ],
    we: ["we think it will be solved by {1}"],
    i: ["I think it will be solved by {1}"],
    why: WHY,
    examples: [
      {
        before: "The expected resolution date is 4 May 2026.",
        after: "We think it will be solved by 4 May 2026.",
      },
    ],
  },
  {
    id: "no-date-yet",
    place: "main",
    needs: ["eta", "timeframe", "timeline", "date", "estimate"],
    patterns: [
      "(?:we|{US}) (?:are|is) (?:currently )?(?:unable to|not able to|can ?not|can't) (?:provide|give|offer|share) (?:an?|any) (?:eta|timeframe|timeline|exact date|estimated time(?: of [a-z]+)?|estimate|date)(?: (?:at this (?:time|stage|point)|yet|now|at the moment))?",
      "(?:we|{US}) (?:can ?not|can't|do not|don't)(?: currently)? (?:provide|give|have|offer|share) (?:an?|any) (?:eta|timeframe|timeline|exact date|estimated time(?: of [a-z]+)?|estimate|date)(?: (?:at this (?:time|stage|point)|yet|now|at the moment))?",
    ],
    we: ["we can't say yet when that will be"],
    i: ["I can't say yet when that will be"],
    why: WHY,
    examples: [
      {
        before: "We are unable to provide an ETA at this time.",
        after: "We can't say yet when that will be.",
      },
    ],
  },
  {
    id: "notice-on-change",
    place: "next",
    needs: ["receive", "get ", "notif", "inform", "update"],
    patterns: [
      "you (?:will|shall) (?:receive|get) (?:an? )?(?:automatic |automated )?(?:e-?mail|sms|text|notification|notice|update|message|confirmation)(?: notification| message| update| confirmation)?(?: by e-?mail)?(?: (?:when|once|as soon as|if|after|upon|on|of|about) [a-z' ]{0,60}(?:status|change|changes|changed|update|updates|updated|progress|resolved|addressed|completed|closed|actioned|assigned|news|information|solved|done))",
      "(?:we|{US}) (?:will|shall) (?:notify|inform|update|e-?mail|contact|alert) you(?: by e-?mail)?(?: (?:when|once|as soon as|if|after|upon|on|of|about) [a-z' ]{0,60}(?:status|change|changes|changed|update|updates|updated|progress|resolved|addressed|completed|closed|actioned|assigned|news|information|solved|done))",
    ],
    we: ["we will write to you when there is news"],
    i: ["I'll write to you when there is news"],
    why: WHY,
    examples: [
      {
        before: "You will receive an email notification when the status of your ticket changes.",
        after: "We will write to you when there is news.",
      },
    ],
  },
  {
    id: "on-the-list",
    place: "main",
    needs: ["backlog", "roadmap"],
    patterns: [
      "(?:{MATTER} |it |this )?(?:has been|was|is) (?:(?:read|triaged|reviewed|logged|prioriti[sz]ed) and )?(?:added to|placed (?:in|on)|put (?:in|on)|in|on) (?:our|the) (?:[a-z]+ )?(?:backlog|roadmap)(?: (?:as|under|with) {REF})?",
    ],
    we: ["{thing|it} is on our list of things to do"],
    why: WHY,
    examples: [
      {
        before: "It has been triaged and added to our backlog.",
        after: "It is on our list of things to do.",
      },
    ],
  },
];
