import type { Move } from "../../../pack";

const WHY = "Tells the news in words the customer would use.";

/** How it ended, or began again. */
export const endings: readonly Move[] = [
  {
    id: "closed-for-silence",
    place: "main",
    act: "closed",
    needs: ["clos", "resolved", "ended"],
    patterns: [
      "(?:{SILENCE},? )?{MATTER} (?:has been|was|is|is being|is now|have been)(?: automatically| now)? (?:closed|marked as closed|resolved|ended)(?: automatically)? (?:due to|because of|for|after a period of|following a period of|owing to|as a result of) (?:inactivity|lack of (?:response|activity|reply)|no (?:response|reply|activity)|an? (?:lack of )?(?:response|inactivity))",
      "{SILENCE},? (?:we have closed|we are closing|we've closed|we will close) {MATTER}",
      "{SILENCE},? {MATTER} (?:has been|was|is being|is now)(?: automatically)? (?:closed|marked as closed|ended)(?: automatically)?",
    ],
    we: ["we have not heard from you for a while, so we have stopped working on {thing|this}"],
    i: ["I have not heard from you for a while, so I've stopped working on {thing|this}"],
    why: "Says what happened, and why.",
    examples: [
      {
        before: "This ticket has been closed due to inactivity.",
        after: "We have not heard from you for a while, so we have stopped working on this.",
      },
    ],
  },
  {
    id: "closed-after-silence",
    place: "main",
    act: "closed",
    needs: ["clos", "resolved", "ended", "cancel"],
    patterns: [
      "{MATTER} (?:has been|was|is|is being|is now) (?:automatically |now )?(?:closed|ended|cancelled|canceled) (?:because|as|since) (?:we|{US}) (?:did not|have not|haven't|didn't) (?:receive|get|hear|received|heard)(?: a| any)?(?: response| reply| answer)?(?: back)?(?: from you)? (?:within|in|for|after) (?<f1>{SPAN})",
      "{MATTER} (?:has been|was|is|is being|is now) (?:automatically |now )?(?:closed|ended|cancelled|canceled) (?:after|due to|following|because of) (?<f1>{SPAN}) (?:of inactivity|without (?:a |any )?(?:response|reply|activity)|with no (?:response|reply|activity))",
    ],
    we: ["we have not heard from you within {1}, so we have stopped working on {thing|this}"],
    i: ["I have not heard from you within {1}, so I've stopped working on {thing|this}"],
    why: "Says what happened, and why.",
    examples: [
      {
        before:
          "Your request was closed because we did not receive a response from you within 5 days.",
        after: "We have not heard from you within 5 days, so we have stopped working on this.",
      },
    ],
  },
  {
    id: "closed",
    place: "main",
    act: "closed",
    needs: ["clos", "archived", "finali", "ended"],
    patterns: [
      "{MATTER} (?:has been|has now been|was|is|is now|have been)(?: automatically| successfully)? (?:now )?(?:closed|marked(?: as)? closed|archived|completed and closed|finali[sz]ed|ended)(?: (?:by|with|in) {US})?(?: (?:in|on) (?:our|the) (?:systems?|records|queue))?",
      "(?:we|{US})(?: have|'ve|’ve| has)?(?: now)? closed {MATTER}",
      "(?:we|{US}) (?:are|is|will be) (?:now )?closing {MATTER}",
    ],
    we: ["we have stopped working on {thing|this} now"],
    i: ["I've stopped working on {thing|this} now"],
    why: "Closing is what we do to our file; the customer wants to know that the work is over.",
    examples: [
      {
        before: "Your ticket has been closed.",
        after: "We have stopped working on this now.",
      },
    ],
  },
  {
    id: "resolved",
    place: "main",
    act: "resolved",
    needs: [
      "solved",
      "fixed",
      "completed",
      "sorted",
      "addressed",
      "complete",
      "reported",
      "raised",
    ],
    patterns: [
      "(?:according to our records,? |as per our records,? |we are pleased to (?:inform|tell) you that |good news[!:,]? |we believe |we consider )?(?:that )?{MATTER} (?:has been|has now been|was|is|is now|have been|should (?:now )?be|to be)(?: deemed| marked| set| considered| successfully)?(?: as| to)? ?(?:resolved|solved|fixed|sorted|addressed)(?: (?:by|with|in) {US})?",
      "the (?:issue|problem|fault|error)(?: that)?(?: you)?(?: have)?(?: reported| raised| described)(?: (?:in|with|under) {MATTER})? (?:has been|has now been|was|is|is now|should now be) (?:successfully )?(?:resolved|solved|fixed|sorted|addressed)(?: (?:by|with|in) {US})?",
      "(?:we|{US})(?: have|'ve|’ve| has)?(?: now)? (?:resolved|solved|fixed|completed|marked as (?:resolved|solved)) {MATTER}(?: as (?:resolved|solved))?",
      "(?:we|{US})(?: have|'ve|’ve| has)? (?:marked|set|changed) {MATTER} (?:as|to) (?:resolved|solved|complete)",
    ],
    covers: ["will-close", "closed"],
    we: ["we believe {thing|this} is {named:sorted out|fixed} now"],
    i: ["I believe {thing|this} is {named:sorted out|fixed} now"],
    why: "“We believe” leaves the last word to the customer.",
    examples: [
      { before: "Your request has been deemed solved.", after: "We believe this is fixed now." },
    ],
  },
  {
    id: "reopened",
    place: "main",
    act: "reopened",
    needs: ["opened"],
    patterns: [
      "{MATTER} (?:has been|has now been|was|is|is now|have been)(?: automatically)? (?:re-?opened)(?: (?:by|with|in) {US})?(?: (?:because|after|as|since) (?:an? (?:new )?|your )?(?:reply|response|message|comment)(?: (?:was|has been) (?:received|added))?)?(?: (?:per your request|as requested|as per your request|at your request|as you asked))?",
      "(?:we|{US})(?: have|'ve|’ve| has)?(?: now)? re-?opened {MATTER}",
    ],
    we: ["we are looking at {thing|this} again"],
    i: ["I'm looking at {thing|this} again"],
    why: WHY,
    examples: [
      {
        before: "This ticket has been reopened by the support staff.",
        after: "We are looking at this again.",
      },
    ],
  },
];
