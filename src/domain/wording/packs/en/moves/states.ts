import type { Move } from "../../../pack";

const WHY = "Says what happened, without the words of our records.";

/** What became of the matter, with the facts that the notice gives. */
export const states: readonly Move[] = [
  {
    id: "cause-only",
    place: "main",
    act: "outage",
    needs: ["cause"],
    patterns: [
      "(?:we|{US}) (?:have|has) (?:now )?(?:identified|found|located|isolated) the (?:root )?cause(?: of (?:the|this) [a-z ]{3,30})?",
    ],
    we: ["we know why now"],
    why: WHY,
    examples: [{ before: "We have identified the root cause.", after: "We know why now." }],
  },
  {
    id: "next-update-in",
    place: "next",
    act: "outage",
    needs: ["next update"],
    patterns: [
      "(?:the )?next update(?: (?:is|will be|follows))?(?: expected| due|:)* (?:in|within) (?<f1>\\uE00B\\uE0FF*)",
    ],
    we: ["we will write again in {1}"],
    i: ["I'll write again in {1}"],
    why: WHY,
    examples: [
      { before: "Next update in 30 minutes.", after: "We will write again in 30 minutes." },
    ],
  },
  {
    id: "closed-on",
    place: "main",
    act: "closed",
    needs: ["closed", "archived", "ended"],
    patterns: [
      "{MATTER} (?:has been|was|is)(?: now| automatically)? (?:closed|archived|ended)(?: by {US})? (?:on|at) (?<f1>{MOMENT})",
    ],
    we: ["we stopped working on {thing|this} on {1}"],
    i: ["I stopped working on {thing|this} on {1}"],
    why: WHY,
    examples: [
      {
        before: "Your request has been closed on 4 May 2026.",
        after: "We stopped working on this on 4 May 2026.",
      },
    ],
  },
  {
    id: "status-went",
    place: "main",
    needs: ["status"],
    patterns: [
      "(?:the |its )?(?:current )?status (?:of {MATTER} )?(?:has |was )?(?:been )?changed from [\"'“]?(?<f1>{FACT})[\"'”]? to [\"'“]?(?<f2>{FACT})[\"'”]?",
    ],
    we: ["it was {1} and is now {2}"],
    why: WHY,
    examples: [
      {
        before: "Status changed from {{ old }} to {{ new }}.",
        after: "It was {{ old }} and is now {{ new }}.",
      },
    ],
  },
  {
    id: "answers-creation",
    place: "main",
    act: "ack",
    needs: ["response to", "confirm"],
    patterns: [
      "(?:this|the) {MAIL} (?:has been|was|is|is being)(?: automatically)? (?:generated|sent)(?: to you)?(?: automatically)? (?:in response to|to confirm) (?:the (?:creation|receipt|submission|opening|logging) of )?{MATTER}",
    ],
    we: ["we have {thing}"],
    i: ["I have {thing}"],
    covers: ["automatic"],
    why: WHY,
    examples: [
      {
        before:
          "This message has been automatically generated in response to the creation of a ticket.",
        after: "We have your message.",
      },
    ],
  },
];
