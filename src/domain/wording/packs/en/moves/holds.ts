import type { Move } from "../../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** Why it stands still, and what would carry it on. */
export const holds: readonly Move[] = [
  {
    id: "idle-ends",
    place: "close",
    needs: ["no activity", "without", "inactiv", "no response", "no reply"],
    patterns: [
      "(?:any )?(?:tickets?|requests?|cases?|messages?|{OBJ}) (?:with no|without(?: any| a)?|that (?:have|receive) no|left without) (?:further )?(?:activity|response|reply|update)s? (?:for|within|after|in) (?<f1>{SPAN}) (?:are|will be|is|get) (?:automatically )?(?:closed|cancelled|canceled|archived)(?: automatically)?",
      "(?:if )?no (?:response|reply|answer|information) (?:is |has been )?(?:received )?(?:from you )?(?:within|in|after) (?<f1>{SPAN}),? (?:{MATTER}|it|this|we) (?:will|may|shall)(?: be)? (?:automatically |auto[- ]?)?(?:close|closed|cancelled|canceled|archived)(?: {MATTER})?(?: automatically)?",
    ],
    we: ["if we don't hear from you within {1}, this will end by itself"],
    i: ["if I don't hear from you within {1}, this will end by itself"],
    why: WHY,
    examples: [
      {
        before: "Requests with no activity for 10 business days are closed automatically.",
        after: "If we don't hear from you within 10 business days, this will end by itself.",
      },
    ],
  },
  {
    id: "waits-for-answer",
    place: "next",
    needs: ["remain", "stay", "kept"],
    patterns: [
      "(?:{MATTER}|it) will (?:remain|stay|be kept)(?: in| on)?(?: an?| the)? ?(?:pending|open|on hold|hold|waiting|paused)(?: (?:status|state))? (?:until|while|pending) (?:we (?:receive|get|hear)|you|your|the)[a-z ]{0,60}",
    ],
    covers: ["waiting", "waiting-for-you"],
    we: ["we will carry on when we have your answer"],
    i: ["I'll carry on when I have your answer"],
    why: WHY,
    examples: [
      {
        before: "Your ticket will remain in pending status until we receive your response.",
        after: "We will carry on when we have your answer.",
      },
    ],
  },
  {
    id: "something-missing",
    place: "lead",
    act: "pending",
    needs: ["incomplete", "insufficient", "missing"],
    patterns: [
      "(?:we|{US}) (?:are|is) (?:currently )?(?:unable to|not able to) (?:proceed|continue|process|go ahead|move forward)(?: with)?(?: {MATTER})? (?:as|because|since|due to) (?:the |some )?(?:information|details?|documents?|documentation|form)(?: (?:that )?(?:you )?(?:provided|submitted|supplied|sent|given|received))? (?:is|are|was|were|being) (?:incomplete|insufficient|missing)",
      "(?:we|{US}) (?:can ?not|can't) (?:proceed|continue|process|go ahead|move forward)(?: with)?(?: {MATTER})? (?:as|because|since|due to) (?:the |some )?(?:information|details?|documents?|documentation|form)(?: (?:that )?(?:you )?(?:provided|submitted|supplied|sent|given|received))? (?:is|are|was|were|being) (?:incomplete|insufficient|missing)",
    ],
    we: ["we can't carry on with {thing|this} yet, because something is missing"],
    i: ["I can't carry on with {thing|this} yet, because something is missing"],
    why: WHY,
    examples: [
      {
        before:
          "We are unable to proceed with your request as the information provided is incomplete.",
        after: "We can't carry on with this yet, because something is missing.",
      },
    ],
  },
  {
    id: "paper-missing",
    place: "lead",
    act: "pending",
    needs: ["pending", "awaiting", "hold"],
    patterns: [
      "{MATTER} (?:has been|is|was)(?: currently| now)? ?(?:placed|put|set)? ?(?:on hold|in pending|pending|on pause|paused)(?: status)?,? (?:pending|awaiting|until|for)(?: the)?(?: submission| receipt| provision)?(?: of)? (?<f1>(?:the |your |a |an )?(?:required |requested |missing |necessary )?(?:documentation|documents?|information|details|paperwork|confirmation|approval|payment|identification))(?: from you| by you| is received| are received)?",
    ],
    we: ["to carry on with {thing|this} we are waiting for {1}"],
    i: ["to carry on with {thing|this} I'm waiting for {1}"],
    why: WHY,
    examples: [
      {
        before:
          "Your request has been placed on hold pending submission of the required documentation.",
        after: "To carry on with this we are waiting for the required documentation.",
      },
    ],
  },
  {
    id: "others-needed",
    place: "main",
    act: "pending",
    needs: ["vendor", "provider", "supplier", "manufacturer", "partner", "third"],
    patterns: [
      "(?:{MATTER}|it) (?:has been|is|was)(?: now| currently)?(?: placed| put| set)?(?: in| on| to)? ?(?:an? )?(?:awaiting|pending|waiting(?: for| on)?) (?:the )?(?:vendor|third[- ]party|supplier|external provider|manufacturer)(?: (?:status|state|response|reply|action))*",
    ],
    covers: ["others-asked"],
    we: ["we need the help of another company with {thing|this}, and we are waiting for them"],
    i: ["we need the help of another company with {thing|this}, and I'm waiting for them"],
    why: WHY,
    examples: [
      {
        before: "Your incident has been placed in Awaiting Vendor status.",
        after: "We need the help of another company with this, and we are waiting for them.",
      },
    ],
  },
  {
    id: "others-asked",
    place: "main",
    act: "pending",
    needs: ["vendor", "provider", "supplier", "manufacturer", "partner", "third"],
    patterns: [
      "(?:we|{US}) (?:have |has )?(?:logged|opened|raised|created|submitted) (?:a|an|the) {OBJ}(?: ?{REF})? with (?:the|our|a|an) (?:third[- ]party |external |software |equipment )?(?:provider|vendor|supplier|manufacturer|partner)(?: and (?:we )?(?:are|is) (?:now |currently |still )?(?:waiting|awaiting)(?: for| on)? (?:their|a|its|an) (?:response|reply|answer|update))?",
    ],
    we: ["we have asked another company to help with this, and are waiting for their answer"],
    i: ["I have asked another company to help with this, and am waiting for their answer"],
    why: WHY,
    examples: [
      {
        before: "We have opened a case with our supplier.",
        after: "We have asked another company to help with this, and are waiting for their answer.",
      },
    ],
  },
  {
    id: "still-on-it",
    place: "main",
    needs: ["progress", "ongoing", "underway", "under way", "open", "processed", "worked"],
    patterns: [
      "{MATTER} is (?:still|currently|now|already|being) (?:in progress|ongoing|under ?way|open|being (?:processed|worked on|handled)|worked on)",
      "(?:current |the )?(?:status|state)(?: of {MATTER})?(?: is|:) (?:work )?in progress",
    ],
    we: ["we are still working on {thing}"],
    i: ["{thing} is still with me", "I'm still working on {thing}"],
    why: WHY,
    examples: [
      {
        before: "Your request is still in progress.",
        after: "We are still working on your message.",
      },
    ],
  },
  {
    id: "many-write",
    place: "main",
    act: "delay",
    needs: ["volume", "number", "demand"],
    patterns: [
      "(?:due to|because of|owing to) (?:the |a |an )?(?:unusually |very |exceptionally )?(?:high|large|increased|heavy) (?:volume|number|amount|volumes|demand)s?(?: of (?:[a-z]+ ){0,2}(?:enquiries|inquiries|requests|tickets|messages|calls|e-?mails|queries|orders|applications))?(?: (?:at this time of (?:the )?year|at the moment|at this time|right now|currently|we are (?:currently )?receiving))?,? (?:our |the )?(?:response|reply|waiting|wait|processing)? ?(?:times?|responses|replies|it)(?: to you)? (?:may|might|could|can) (?:be|take) (?:slower|delayed|longer)(?: than (?:usual|normal|expected))?(?: to (?:respond|reply|answer|process)(?: to you)?)?",
    ],
    we: ["many people are writing to us at the moment, so our answer may take longer than usual"],
    i: ["many people are writing to us at the moment, so my answer may take longer than usual"],
    why: WHY,
    examples: [
      {
        before:
          "Due to the high volume of enquiries at this time of year, response times may be longer than usual.",
        after:
          "Many people are writing to us at the moment, so our answer may take longer than usual.",
      },
    ],
  },
  {
    id: "waits-for-thing",
    place: "main",
    act: "pending",
    needs: ["pending", "awaiting", "waiting"],
    patterns: [
      "{MATTER} (?:has been|is|was)(?: currently| now| still)?(?: (?:put|placed|set))?(?: on hold| in pending)?,? (?:pending|awaiting|waiting (?:for|on)) (?<f1>(?:an? |the |our )?(?!(?:your|you|user|customer|further|more|additional|response|reply|feedback|the customer)\\b)(?:(?!(?:and|or|but|because|from you|status)\\b)[a-z'-]+ ?){1,5})",
    ],
    we: ["{thing|this} is waiting for {1}"],
    why: WHY,
    examples: [
      {
        before: "Your refund claim is currently pending supplier approval.",
        after: "Your refund claim is waiting for supplier approval.",
      },
    ],
  },
  {
    id: "not-seen-here",
    place: "main",
    act: "pending",
    needs: ["reproduce", "replicate"],
    patterns: [
      "(?:we|{US}) (?:(?:has|have|is|are|was|were) (?:been )?(?:unable|not able) to|could not|cannot|can't) (?:reproduce|replicate) (?:the|your|this) (?:[a-z]+ )?(?:issue|problem|error|bug|fault|behaviou?r)(?: (?:you )?(?:reported|described))?",
    ],
    we: ["we have not been able to make the problem happen here"],
    i: ["I have not been able to make the problem happen here"],
    why: WHY,
    examples: [
      {
        before: "Our engineering team has been unable to reproduce the reported issue.",
        after: "We have not been able to make the problem happen here.",
      },
    ],
  },
];
