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
      "(?:{SILENCE},? )?{YOUR} {OBJ}(?: ?{REF})? (?:has been|was|is|is being|is now|have been)(?: automatically| now)? (?:closed|marked as closed|resolved|ended)(?: automatically)? (?:due to|because of|for|after a period of|following a period of|owing to|as a result of) (?:inactivity|lack of (?:response|activity|reply)|no (?:response|reply|activity)|an? (?:lack of )?(?:response|inactivity))",
      "{SILENCE},? (?:we have closed|we are closing|we've closed|we will close) {YOUR} {OBJ}(?: ?{REF})?",
      "{SILENCE},? {YOUR} {OBJ}(?: ?{REF})? (?:has been|was|is being|is now)(?: automatically)? (?:closed|marked as closed|ended)(?: automatically)?",
    ],
    we: ["we have not heard from you for a while, so we have stopped working on this"],
    i: ["I have not heard from you for a while, so I've stopped working on this"],
    why: "Says what happened, and why.",
    examples: [
      {
        before: "This ticket has been closed due to inactivity.",
        after: "We have not heard from you for a while, so we have stopped working on this.",
      },
    ],
  },
  {
    id: "closed",
    place: "main",
    act: "closed",
    needs: ["clos", "archived", "finali", "ended"],
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF},?)? (?:has been|has now been|was|is|is now|have been)(?: automatically| successfully)? (?:closed|marked(?: as)? closed|archived|completed and closed|finali[sz]ed|ended)(?: (?:by|with|in) {US})?",
      "(?:we|{US})(?: have|'ve|’ve| has)?(?: now)? closed {YOUR} {OBJ}(?: ?{REF})?",
      "(?:we|{US}) (?:are|is|will be) (?:now )?closing {YOUR} {OBJ}(?: ?{REF})?",
    ],
    we: ["we have stopped working on this now"],
    i: ["I've stopped working on this now"],
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
    needs: ["solved", "fixed", "completed", "sorted", "addressed", "complete"],
    patterns: [
      "(?:according to our records,? |as per our records,? |we are pleased to (?:inform|tell) you that |good news[!:,]? |we believe |we consider )?(?:that )?{YOUR} {OBJ}(?: ?{REF},?)? (?:has been|has now been|was|is|is now|have been|should (?:now )?be|to be)(?: deemed| marked| set| considered| successfully)?(?: as| to)? ?(?:resolved|solved|fixed|completed|sorted|addressed)(?: (?:by|with|in) {US})?",
      "(?:we|{US})(?: have|'ve|’ve| has)?(?: now)? (?:resolved|solved|fixed|completed|marked as (?:resolved|solved)) {YOUR} {OBJ}(?: ?{REF})?(?: as (?:resolved|solved))?",
      "(?:we|{US})(?: have|'ve|’ve| has)? (?:marked|set|changed) {YOUR} {OBJ}(?: ?{REF})? (?:as|to) (?:resolved|solved|complete)",
    ],
    we: ["we believe this is fixed now"],
    i: ["I believe this is fixed now"],
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
      "{YOUR} {OBJ}(?: ?{REF},?)? (?:has been|has now been|was|is|is now|have been)(?: automatically)? (?:re-?opened)(?: (?:by|with|in) {US})?",
      "(?:we|{US})(?: have|'ve|’ve| has)?(?: now)? re-?opened {YOUR} {OBJ}(?: ?{REF})?",
    ],
    we: ["we are looking at this again"],
    i: ["I'm looking at this again"],
    why: WHY,
    examples: [
      {
        before: "This ticket has been reopened by the support staff.",
        after: "We are looking at this again.",
      },
    ],
  },
];
