import type { Move } from "../../../pack";

const WHY = "Tells the news in words the customer would use.";

/** What stands beside the news. */
export const asides: readonly Move[] = [
  {
    id: "about-thing",
    place: "lead",
    needs: ["reference to", "regard", "further to", "response to", "concerning", "respect"],
    patterns: [
      "(?:with (?:reference|regards?|respect) to|in (?:reference|regards?|response|relation) to|regarding|concerning|further to|as regards) {MATTER}",
    ],
    we: ["this is about {thing}"],
    why: WHY,
    examples: [
      {
        before:
          "With reference to your inquiry, please be advised that the matter is under investigation.",
        after: "This is about your message. We are looking at it.",
      },
    ],
  },
  {
    id: "answer-below",
    place: "main",
    needs: ["below"],
    patterns: [
      "(?:the )?(?:latest|last|most recent|new) (?:comment|reply|response|update|message)s?(?: (?:from|by) (?:{US}))? (?:is|are|can be) (?:shown |found |included |listed |displayed |copied )?below",
    ],
    we: ["you find our latest answer below"],
    i: ["you find my latest answer below"],
    why: WHY,
    examples: [
      {
        before: "The latest comment from the agent is shown below.",
        after: "You find our latest answer below.",
      },
    ],
  },
  {
    id: "new-owner",
    place: "main",
    act: "assigned",
    needs: ["owner"],
    patterns: ["(?:the )?owner of {MATTER} (?:has changed|was changed|has been changed)"],
    we: ["somebody else is looking after {thing|this} now"],
    i: ["I'm looking after {thing|this} now"],
    why: "Names the person, not the field.",
    examples: [
      {
        before: "The owner of your case has changed.",
        after: "Somebody else is looking after this now.",
      },
    ],
  },
  {
    id: "owner-told",
    place: "gone",
    needs: ["notified", "informed"],
    patterns: [
      "the (?:assigned )?(?:agent|technician|owner|team|engineer) has been (?:notified|informed)",
    ],
    we: [""],
    why: "What happens to our file is no news to the customer.",
    examples: [],
  },
];
