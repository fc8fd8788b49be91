import type { Move } from "../../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** How one reaches somebody, and who writes to whom. */
export const contacts: readonly Move[] = [
  {
    id: "no-more-news",
    place: "close",
    needs: ["any further", "any more", "further update"],
    patterns: [
      "you will not (?:receive|get) any (?:further|more|additional) (?:updates?|messages?|e-?mails?|notifications?|information)(?: (?:regarding|about|on|concerning) {MATTER})?",
    ],
    we: ["we won't write to you again about {thing|this}"],
    why: WHY,
    examples: [
      {
        before: "You will not receive any further updates regarding this report.",
        after: "We won't write to you again about this.",
      },
    ],
  },
  {
    id: "others-write",
    place: "next",
    needs: ["they will"],
    patterns: [
      "they (?:will|shall) (?:reach out to|contact|get in touch with|call|e-?mail|write to|respond to|get back to|be in touch with) you(?: directly)?(?: (?:once|when|as soon as|after) they have [a-z ]{3,50})?(?: {SOON})?",
    ],
    we: ["they will write to you themselves"],
    why: WHY,
    examples: [
      {
        before: "They will reach out to you directly.",
        after: "They will write to you themselves.",
      },
    ],
  },
  {
    id: "call-if-silent",
    place: "how",
    needs: ["do not hear", "don't hear", "have not heard", "haven't heard"],
    patterns: [
      "if you (?:do not|don't|have not|haven't) (?:hear|heard)(?: back)?(?: from (?:us|them|{US}))? (?:within|in|after) (?<f1>{SPAN}),? (?:please )?(?:contact|call|write to|e-?mail|reply|let|tell|get in touch with)(?: us| me)?(?: know)?(?: again)?",
    ],
    we: ["if you haven't heard within {1}, please tell us"],
    i: ["if you haven't heard within {1}, please tell me"],
    why: WHY,
    examples: [
      {
        before: "If you do not hear from them within 48 hours, please contact us.",
        after: "If you haven't heard within 48 hours, please tell us.",
      },
    ],
  },
  {
    id: "if-urgent",
    place: "how",
    needs: ["urgent", "immediate", "emergenc"],
    patterns: [
      "(?:for|in case of|if (?:your|this|it|the) (?:[a-z]+ )?is|if you (?:have|need)) (?:an? )?(?:urgent|immediate|emergency|emergencies)(?: (?:matters?|issues?|assistance|help|requests?|enquiries|inquiries|support|problems?|attention))?,? (?:please |kindly )?(?:call|phone|ring|contact|dial)(?: us| {US})?(?: (?:at|on|by (?:phone|calling)))? (?<f1>{FACT})",
    ],
    we: ["if it is urgent, please call us: {1}"],
    why: WHY,
    examples: [
      {
        before: "For urgent matters, please call +44 20 7946 0100.",
        after: "If it is urgent, please call us: +44 20 7946 0100.",
      },
    ],
  },
  {
    id: "ask-us",
    place: "how",
    needs: ["question", "concern", "assistance", "help", "quer", "contact"],
    patterns: [
      "(?:if|should) you (?:have|need|require) (?:any )?(?:further |additional |more |other )?(?:questions?|concerns?|quer(?:y|ies)|assistance|help|information|clarification|support)(?: (?:or|and) (?:concerns?|comments?|questions?|queries|assistance|need (?:further|more|any) (?:help|assistance)))?(?: (?:about|regarding|with|concerning|in this regard)(?: (?:this|it|{MATTER}))?)?,? (?:please )?(?:feel free to |do not hesitate to |don't hesitate to |kindly |you can |simply |just )*(?:contact|reach out to|call|write to|get in touch with|e-?mail|message|let|ask)(?: to)? (?:us|{US})(?: know)?(?: (?:again|any ?time|at any time|directly))?",
      "(?:please )?(?:feel free to|do not hesitate to|don't hesitate to) (?:contact|reach out to|call|write to|get in touch with|e-?mail) (?:us|{US})(?: (?:if|should) you (?:have|need|require) (?:any )?(?:further |additional |more |other )?(?:questions?|concerns?|quer(?:y|ies)|assistance|help|information)(?: (?:or|and) [a-z]+)?)?",
    ],
    we: ["if you have a question, just write to us"],
    i: ["if you have a question, just write to me"],
    why: WHY,
    examples: [
      {
        before: "Should you require further assistance, please do not hesitate to contact us.",
        after: "If you have a question, just write to us.",
      },
    ],
  },
  {
    id: "ask-us-at",
    place: "how",
    needs: ["question", "concern", "assistance", "help", "quer", "contact"],
    patterns: [
      "(?:if|should) you (?:have|need|require) (?:any )?(?:further |additional |more |other )?(?:questions?|concerns?|quer(?:y|ies)|assistance|help|information|clarification|support)(?: (?:or|and) (?:concerns?|comments?|questions?|queries|assistance))?(?: (?:about|regarding|with|concerning|in this regard)(?: (?:this|it|{MATTER}))?)?,? (?:please )?(?:feel free to |do not hesitate to |don't hesitate to |kindly |you can |simply |just )*(?:contact|reach out to|call|write to|get in touch with|e-?mail|message|reach|visit)(?: (?:us|{US}))?(?: (?:at|on|via|by|through))* ?{LINK}",
    ],
    we: ["if you have a question, you reach us here: {link}"],
    why: WHY,
    examples: [
      {
        before: "If you have any questions, please contact us at help@a.example",
        after: "If you have a question, you reach us here: help@a.example",
      },
    ],
  },
  {
    id: "others-write-within",
    place: "next",
    needs: ["they will"],
    patterns: ["they (?:will|shall) {WRITE}(?: you)? {WITHIN}"],
    we: ["they will write to you within {1}"],
    why: WHY,
    examples: [
      {
        before: "They will get back to you within 48 hours.",
        after: "They will write to you within 48 hours.",
      },
    ],
  },
  {
    id: "help-page",
    place: "link",
    needs: ["refer", "see ", "consult", "check", "read"],
    patterns: [
      "(?:please )?(?:refer to|see|consult|check|read)(?: the| our| this)? (?:kb|knowledge ?base|help|support|faq)?(?: center| centre)? ?(?:article|page|guide|faq|document)(?: {REF})?(?: for (?:instructions|details|more information|the steps|help|guidance|further (?:details|information)))?:? ?{LINK}",
    ],
    we: ["you can read how here: {link}"],
    why: WHY,
    examples: [
      {
        before: "Please refer to our help article for instructions: https://a.example/kb",
        after: "You can read how here: https://a.example/kb",
      },
    ],
  },
];
