import type { Move } from "../../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** How long it takes, and what we wait for. */
export const durations: readonly Move[] = [
  {
    id: "notice-when",
    place: "next",
    needs: ["receive", "get ", "notif", "inform", "update", "contact", "let you know", "send"],
    patterns: [
      "you (?:will|shall) (?:receive|get|be sent) (?:an? )?(?:automatic |automated |shipping |delivery )?(?:e-?mail|sms|text|notification|notice|update|message|confirmation)(?: notification| message| update| confirmation| e-?mail)*(?: by e-?mail)? (?<f1>(?:when|once|as soon as|after) (?!(?:you|your)\\b)[a-z' ]{3,60})",
      "(?:we|{US}) (?:will|shall) (?:notify|inform|update|e-?mail|contact|alert|tell)(?: you|(?: the| your| this) {OBJ})(?: by e-?mail)? (?<f1>(?:when|once|as soon as|after) (?!(?:you|your)\\b)[a-z' ]{3,60})",
      "you will be (?:notified|informed|contacted|updated|alerted|told)(?: by e-?mail)? (?<f1>(?:when|once|as soon as|after) (?!(?:you|your)\\b)[a-z' ]{3,60})",
    ],
    we: ["we will write to you {1}"],
    i: ["I'll write to you {1}"],
    why: WHY,
    examples: [
      {
        before: "We will update the ticket when the part becomes available.",
        after: "We will write to you when the part becomes available.",
      },
    ],
  },
  {
    id: "expected-then",
    place: "next",
    needs: ["eta"],
    patterns: [
      "(?:the |our |new |current )*eta(?: is|:| for [a-z ]{3,30} is)? (?:on |by )?(?<f1>{MOMENT})",
    ],
    we: ["we expect that by {1}"],
    i: ["I expect that by {1}"],
    why: WHY,
    examples: [{ before: "The ETA is 12 May.", after: "We expect that by 12 May." }],
  },
  {
    id: "takes",
    place: "next",
    needs: ["time is", "take"],
    patterns: [
      "(?:the |our )?(?:expected|estimated|typical|usual|normal|average) (?:lead|delivery|processing|handling|waiting) time(?: for [a-z ]{3,20})? is (?<f1>{SPAN})",
    ],
    we: ["it usually takes {1}"],
    why: WHY,
    examples: [{ before: "Average handling time is 3 hours.", after: "It usually takes 3 hours." }],
  },
  {
    id: "may-take",
    place: "next",
    needs: ["take"],
    patterns: [
      "(?:the )?(?:processing|process|approval|review|this)(?: of {MATTER})? (?:may|can|could|might) take (?<f1>(?:up to |about |around )?{SPAN})",
    ],
    we: ["this may take {1}"],
    why: WHY,
    examples: [
      { before: "Processing may take up to 6 weeks.", after: "This may take up to 6 weeks." },
    ],
  },
];
