import type { Move } from "../../../pack";

/** How to add something, and where to look. */
export const waysToAdd: readonly Move[] = [
  {
    id: "how-to-add",
    place: "how",
    needs: ["repl", "respond", "answer"],
    patterns: [
      "{ADD},? {REPLY}",
      "{REPLY}(?: (?:if|to|with|should|for)(?: you)?(?: have| need| wish| want| would like| can)?(?: to)?(?: add| provide| send| give| share| discuss)?(?: us)?(?: any)?(?: additional| further| more| other)? ?(?:comments?|information|info|details|questions?|updates?|concerns|queries|files|help|assistance|anything)?(?: (?:or|and) (?:comments?|information|details|concerns|questions?|queries|updates?|anything else))?)?",
      "if (?:you have|there are|you need) (?:any )?(?:further |additional |more |other )?(?:questions?|concerns|queries|comments|issues|assistance|help|information)(?: (?:or|and) (?:concerns|comments|questions?|queries))?(?: (?:about|regarding|with|concerning) (?:this|your|the) ?(?:{OBJ})?)?,? (?:please )?(?:feel free to |do not hesitate to |don't hesitate to |simply |just )?(?:reply|respond)(?: (?:to|by) (?:this|the)? ?(?:e-?mail|message))?",
    ],
    we: ["to add anything, just reply to this email"],
    i: ["to add anything, just reply to this email"],
    why: "Says the same in the words one would use at a counter.",
    examples: [
      {
        before: "To add additional comments, reply to this email.",
        after: "To add anything, just reply to this email.",
      },
    ],
  },
  {
    id: "how-to-add-link",
    place: "how",
    needs: ["repl", "respond", "answer"],
    patterns: [
      "{ADD},? (?:please )?{REPLY} or (?:click|visit|follow|use|go to)(?: on)? ?(?:the |this )?(?:following |below )?(?:link|url|page|website|portal)?(?: below)?:? ?{LINK}",
    ],
    we: ["to add anything, just reply to this email or use this page: {link}"],
    i: ["to add anything, just reply to this email or use this page: {link}"],
    why: "Says the same in the words one would use at a counter.",
    examples: [
      {
        before:
          "To provide additional information, please reply to this email or click on the following link: https://a.example/1",
        after: "To add anything, just reply to this email or use this page: https://a.example/1",
      },
    ],
  },
  {
    id: "how-to-add-page",
    place: "how",
    needs: ["click", "visit", "follow", "use", "go to"],
    patterns: [
      "(?:{ADD}|(?:in order )?to (?:reply|respond|answer|comment)(?: to (?:this|the) (?:{MAIL}|{OBJ}))?),? (?:please )?(?:click|visit|follow|use|go to)(?: on)? ?(?:the |this |our )?(?:following |below )?(?:link|url|page|website|portal)?(?: below)?:? ?{LINK}",
    ],
    we: ["to add anything, use this page: {link}"],
    why: "Says the same in the words one would use at a counter.",
    examples: [
      {
        before: "To add comments, visit the following link: https://a.example/1",
        after: "To add anything, use this page: https://a.example/1",
      },
    ],
  },
  {
    id: "view-link",
    place: "link",
    needs: [
      "view",
      "check",
      "track",
      "see",
      "follow",
      "monitor",
      "access",
      "manage",
      "read",
      "visit",
      "open",
      "find",
    ],
    patterns: [
      "(?:to {SEE}|you (?:can|may)(?: also| now| always)? {SEE}|(?:please )?(?:click|use|follow|visit|go to)[a-z ]{0,30}to {SEE})(?: (?:the |your |this |it|its )?(?:status|progress|details|history|updates?|{OBJ}(?:'s)?|(?:current )?(?:status|progress|details)|comments?)?(?: (?:of|on|for|to) (?:your|this|the) {OBJ}(?: ?{REF})?)?(?:'s (?:status|progress|details))?(?: (?:status|progress|details|history))?)?,?(?: (?:please )?(?:click|visit|follow|use|go to|log ?in(?:to)?|sign in(?: to)?))?(?: on)?(?: {HERE})?(?: (?:the |this |our )?(?:following |below )?(?:link|url|page|web ?site|portal|address)(?: below)?)?:? ?{LINK}",
    ],
    we: ["you can see how far we are here: {link}"],
    i: ["you can see how far I am here: {link}"],
    why: "Says what the link is for.",
    examples: [
      {
        before: "You can view the status of your ticket at https://a.example/1",
        after: "You can see how far we are here: https://a.example/1",
      },
    ],
  },
];
