import type { Move } from "../../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** What became of it in our files, as far as it matters to anybody. */
export const files: readonly Move[] = [
  {
    id: "merged",
    place: "main",
    needs: ["merged", "combined", "consolidated", "joined"],
    patterns: [
      "{MATTER} (?:has been|was|is|have been|were) (?:merged|combined|consolidated|joined)(?: (?:with|into|to))? (?:(?:an?|your|the|another) )?(?:existing |other |previous |original )?{OBJ}? ?{REF}?(?: (?:as|because|since) (?:both|they|it|the two)[a-z ]{3,60})?",
    ],
    we: ["you wrote to us about this before, so we keep both messages together"],
    i: ["you wrote to us about this before, so I keep both messages together"],
    why: WHY,
    examples: [
      {
        before: "Your ticket 881 has been merged with ticket 879 as both relate to the same issue.",
        after:
          "You wrote to us about this before, so we keep both messages together. Reference, if you ever need it: 881, 879",
      },
    ],
  },
  {
    id: "use-number",
    place: "gone",
    needs: ["refer", "use", "quote", "see"],
    patterns: [
      "(?:please )?(?:refer to|use|quote|see|follow) {OBJ} {REF} for (?:all |any )?(?:further |future )?(?:updates?|correspondence|communications?|messages?|information)",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "duplicate",
    place: "main",
    needs: ["duplicate"],
    patterns: [
      "{MATTER} (?:is|was|has been (?:identified|marked) as|appears to be) a duplicate(?: of (?:an?|your|the|another)? ?(?:existing|previous|other|earlier|original)? ?(?:{OBJ})?(?: ?{REF})?)?",
    ],
    we: ["we already have a message from you about this"],
    i: ["I already have a message from you about this"],
    why: WHY,
    examples: [
      {
        before: "Your ticket is a duplicate of an existing request.",
        after: "We already have a message from you about this.",
      },
    ],
  },
  {
    id: "goes-on-there",
    place: "next",
    needs: ["continue"],
    patterns: [
      "(?:to avoid confusion,? )?(?:(?:this|the) {OBJ} has been closed and )?(?:all )?(?:further |future )?(?:correspondence|communications?|updates?|messages) will (?:continue|be continued|be handled) (?:on|in|under|through) (?:the|your) (?:original|existing|first|other) (?:{OBJ})(?: ?{REF})?",
    ],
    we: ["we will answer you there, so that everything stays in one place"],
    i: ["I'll answer you there, so that everything stays in one place"],
    why: WHY,
    examples: [
      {
        before: "All correspondence will continue on the original ticket.",
        after: "We will answer you there, so that everything stays in one place.",
      },
    ],
  },
  {
    id: "will-close",
    place: "main",
    act: "closed",
    needs: ["closed", "closing"],
    patterns: [
      "(?:{MATTER}|it) will (?:now |then |therefore )?be (?:automatically )?(?:closed|marked as closed|archived)(?: now| accordingly| automatically)?",
    ],
    we: ["we will stop working on {thing|this} now"],
    i: ["I'll stop working on {thing|this} now"],
    why: WHY,
    examples: [
      {
        before: "Your ticket will now be closed.",
        after: "We will stop working on this now.",
      },
    ],
  },
  {
    id: "fix-in-place",
    place: "main",
    act: "resolved",
    needs: ["fix", "patch", "solution"],
    patterns: [
      "(?:and )?(?:the|a) (?:permanent |final |temporary )?(?:fix|patch|solution)(?: for (?:{MATTER}))?(?: (?:has been|was|is))?(?: now| successfully)? (?:deployed|released|implemented|applied|rolled out|installed|put in place)(?: (?:to|in|into|on) (?:the )?(?:production|live|our live systems?|the live environment)(?: environment)?)?",
    ],
    we: ["the fix is in place"],
    why: WHY,
    examples: [
      {
        before: "The fix has been deployed to production.",
        after: "The fix is in place.",
      },
    ],
  },
  {
    id: "status-moved",
    place: "main",
    needs: ["status"],
    patterns: [
      "{MATTER}(?:'s)?(?: status)? (?:(?:has|was|is) )?(?:been )?(?:changed|moved|updated|set) from [\"“']?(?<f1>{FACT})[\"”']? to [\"“']?(?<f2>{FACT})[\"”']?",
      "the status of {MATTER} (?:has )?(?:been )?changed from [\"“']?(?<f1>{FACT})[\"”']? to [\"“']?(?<f2>{FACT})[\"”']?",
    ],
    we: ["{thing} has moved on from {1} to {2}"],
    why: WHY,
    examples: [],
  },
  {
    id: "completed",
    place: "main",
    act: "resolved",
    needs: ["completed", "done", "finished", "processed", "fulfilled", "actioned"],
    patterns: [
      "{MATTER} (?:has been|has now been|was|is|is now|have been) (?:successfully )?(?:completed|finished|processed|fulfilled|done|actioned|carried out)(?: successfully)?(?: (?:by|with) {US})?",
    ],
    covers: ["will-close", "closed"],
    we: ["we have dealt with {thing|this}"],
    i: ["I've dealt with {thing|this}"],
    why: WHY,
    examples: [
      {
        before: "Your refund request has been processed.",
        after: "We have dealt with your refund request.",
      },
    ],
  },
];
