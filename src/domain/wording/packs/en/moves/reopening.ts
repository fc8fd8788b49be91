import type { Move } from "../../../pack";

const WHY = "Says what one can do, without the form's words.";

/** How it begins again. */
export const reopening: readonly Move[] = [
  {
    id: "reopen-by-reply",
    place: "how",
    needs: ["repl", "respond", "let us know"],
    patterns: [
      "(?:to re-?open (?:it|this|{MATTER})|if you (?:(?:feel|think|believe|find) (?:that )?)?(?:(?:this|the|your) {OBJ} |it |this )?(?:is not|isn't|isn’t|has not been|hasn't been|was not|still (?:persists|exists|occurs|is not))?(?: fully| completely| yet)? ?(?:resolved|solved|fixed|persists|continues|working)?(?: to your satisfaction)?(?: (?:or|and) [a-z ]{3,60})?|if the (?:problem|issue) (?:persists|continues|still exists|comes back|returns|recurs)|if you (?:are|'re) (?:not (?:satisfied|happy)|still (?:having|experiencing) (?:issues|problems|trouble|this issue))(?: with [a-z ]{3,40})?),? (?:please )?(?:feel free to |do not hesitate to |don't hesitate to |you can |simply |just )*(?:reply|respond|let us know|replying|responding)(?: directly)?(?: ?(?:to|by)?(?: replying to)? ?(?:this|the) (?:e-?mail|message|ticket|notification))?(?: (?:to|and|so) (?:re-?open|we|it|let)[a-z ]{0,50})?",
      "(?:if|should) (?:the|this|your) (?:issue|problem|{OBJ}) (?:persists?|continues?|recurs?|re-?occurs?|returns?|reappears?|comes? back|still exists?|occurs? again),? (?:please )?(?:you (?:can|may) )?(?:re-?open (?:it|this|{YOUR} {OBJ})|(?:it|{YOUR} {OBJ}) (?:can|may|will) be re-?opened|reply|respond|let us know)(?: (?:by|with|via|through))?(?: (?:replying|responding|answering|a reply))?(?: ?(?:to)? ?(?:this|the|our) (?:{MAIL}|ticket))?",
      "{YOUR} {OBJ} (?:can|may|will) be re-?opened (?:at any time )?by (?:replying|responding)(?: to (?:this|the) (?:{MAIL}|ticket))?",
    ],
    we: ["if it isn't right, or if it comes back, just reply"],
    i: ["if it isn't right, or if it comes back, tell me by replying"],
    why: WHY,
    examples: [
      {
        before: "If you feel this issue is not resolved, please reply to this email.",
        after: "If it isn't right, or if it comes back, just reply.",
      },
    ],
  },
  {
    id: "reopen-by-reply-within",
    place: "how",
    needs: ["within"],
    patterns: [
      "(?:if|should) (?:the|this|your) (?:issue|problem|error|fault|{OBJ}) (?:persists?|continues?|recurs?|re-?occurs?|returns?|reappears?|comes? back|still exists?|occurs? again|is not (?:resolved|fixed|solved)|has not been (?:resolved|fixed|solved)),? (?:please )?(?:re-?open (?:it|this|{YOUR} {OBJ}) by )?(?:reply|respond|let us know|replying|responding)(?: (?:to|by)(?: replying to)? (?:this|the|our) (?:{MAIL}|ticket))? within (?<f1>{SPAN})",
      "(?:you (?:can|may) re-?open (?:it|this|{YOUR} {OBJ})|to re-?open (?:it|this|{YOUR} {OBJ}),?)(?: by)? (?:reply|respond|replying|responding)(?: to (?:this|the|our) (?:{MAIL}|ticket))? within (?<f1>{SPAN})",
    ],
    we: ["if it isn't right, or if it comes back, just reply within {1}"],
    i: ["if it isn't right, or if it comes back, tell me by replying within {1}"],
    why: WHY,
    examples: [
      {
        before:
          "If the issue persists, please reopen the ticket by replying to this email within 7 days.",
        after: "If it isn't right, or if it comes back, just reply within 7 days.",
      },
    ],
  },
  {
    id: "reopen-both-ways",
    place: "how",
    needs: ["open"],
    patterns: [
      "(?:to|if you (?:wish|want|need|would like) to) re-?open (?:it|{YOUR} {OBJ}),? (?:please |simply |just )*(?:reply|respond) to (?:this|the) {MAIL} or (?:follow|click|use|visit)(?: on)? the link(?: below)?",
    ],
    we: ["if you still need us on this, reply to this email or use the link below"],
    why: WHY,
    examples: [
      {
        before: "To reopen this request, reply to this email or follow the link below.",
        after: "If you still need us on this, reply to this email or use the link below.",
      },
    ],
  },
  {
    id: "reopen-by-link",
    place: "how",
    needs: ["click", "visit", "follow", "use", "go to"],
    patterns: [
      "to (?=[a-z ,/]{0,60}re-?open)(?:review|comment(?: on)?|view|update|re-?open|reply|respond)(?:(?:, | or |, or | and |/)(?:review|comment(?: on)?|view|update|re-?open|reply|respond(?: to)?|close))*(?: (?:it|this|{MATTER}))?,? (?:please )?(?:click|visit|follow|use|go to)(?: on)? ?(?:the |this |our )?(?:following |below )?(?:link|url|page|website|portal)?(?: below)?:? ?{LINK}",
    ],
    we: ["if it isn't right, or if it comes back, tell us on this page: {link}"],
    i: ["if it isn't right, or if it comes back, tell me on this page: {link}"],
    why: WHY,
    examples: [
      {
        before: "To review, comment or reopen click the link below: https://a.example/5",
        after: "If it isn't right, or if it comes back, tell us on this page: https://a.example/5",
      },
    ],
  },
];
