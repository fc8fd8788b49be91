import type { Move } from "../../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** What was agreed to, planned or set up. */
export const plans: readonly Move[] = [
  {
    id: "approved",
    place: "main",
    needs: ["approved"],
    patterns: ["{MATTER} (?:has been|was|is) (?:now )?approved(?: (?:by|with) {US})?"],
    we: ["{thing} has been approved"],
    why: WHY,
    examples: [
      {
        before: "Your leave application has been approved.",
        after: "Your leave application has been approved.",
      },
    ],
  },
  {
    id: "change-planned",
    place: "main",
    needs: ["scheduled", "planned"],
    patterns: [
      "{MATTER} (?:has been|was|is) (?:now )?(?:scheduled|planned)(?: for (?:implementation|deployment|completion|execution|release))?(?: (?:on|for|at|to (?:start|begin|take place)(?: on| at)?))? (?<f1>{MOMENT})",
    ],
    we: ["{thing} is planned for {1}"],
    why: WHY,
    examples: [
      {
        before: "Your move request has been scheduled for 12 April at 22:00.",
        after: "Your move request is planned for 12 April at 22:00.",
      },
    ],
  },
  {
    id: "approved-planned",
    place: "main",
    needs: ["approved and"],
    patterns: [
      "{MATTER} (?:has been|was|is) (?:now )?approved and (?:is )?(?:scheduled|planned)(?: for (?:implementation|deployment|completion|execution|release))?(?: (?:on|for|at))? (?<f1>{MOMENT})",
    ],
    we: ["{thing} has been approved and is planned for {1}"],
    why: WHY,
    examples: [
      {
        before:
          "Your change request has been approved and scheduled for implementation on 12 April at 22:00 UTC.",
        after: "Your change request has been approved and is planned for 12 April at 22:00 UTC.",
      },
    ],
  },
  {
    id: "pause-of-service",
    place: "main",
    act: "outage",
    needs: ["interruption", "disruption", "outage", "downtime"],
    patterns: [
      "there will be an? (?:brief |short )?(?:planned )?(?:service |system )?(?:interruption|disruption|outage|downtime)(?: (?:of|for|lasting))? (?:approximately |about |around |up to )?(?<f1>{SPAN})",
    ],
    we: ["it will not work for about {1}"],
    why: WHY,
    examples: [],
  },
  {
    id: "you-can-now",
    place: "main",
    act: "resolved",
    needs: ["access", "permission"],
    patterns: [
      "(?:your )?access to (?<f1>(?:the |your |our )?(?:(?!(?:has|is|was|been)\\b)[a-z'’-]+ ?){1,6}?) (?:has been|was|is)(?: now)? (?:provisioned|granted|enabled|set up|given|activated)(?: (?:as per your request|as requested|per your request|for you|as you asked))?",
    ],
    we: ["you now have access to {1}"],
    why: WHY,
    examples: [
      {
        before: "Access to the finance share has been provisioned as per your request.",
        after: "You now have access to the finance share.",
      },
    ],
  },
  {
    id: "somebody-within",
    place: "next",
    needs: ["assigned", "allocated"],
    patterns: [
      "(?:an?|one of our) (?:[a-z]+ ){1,3}will be (?:assigned|allocated|appointed)(?: to {MATTER})? {WITHIN}",
    ],
    we: ["within {1} somebody will look after {thing|it}"],
    why: WHY,
    examples: [
      {
        before: "An adjuster will be assigned to your claim within 3 working days.",
        after: "Within 3 working days somebody will look after your claim.",
      },
    ],
  },
  {
    id: "job-opened",
    place: "main",
    act: "ack",
    needs: ["raised", "created", "opened", "generated"],
    patterns: [
      "(?:an?|the) (?:[a-z]+ )?(?:order|job)(?: number| no\\.?)? ?\\(?{REF}\\)? (?:has been|was) (?:raised|created|opened|generated|issued)(?: (?:for|to|in relation to|regarding|about|in respect of|following) {MATTER})?",
    ],
    we: ["we have planned the work on {thing|this}"],
    i: ["I've had the work on {thing|this} planned"],
    why: WHY,
    examples: [
      {
        before: "A work order (WO-3391) has been raised in relation to your reported fault.",
        after:
          "We have planned the work on your reported fault. Reference, if you ever need it: WO-3391",
      },
    ],
  },
  {
    id: "somebody-comes",
    place: "main",
    needs: ["scheduled", "booked", "assigned", "planned"],
    patterns: [
      "(?<f1>(?:an?|the|our) (?:(?!(?:has|is|was)\\b)[a-z]+ ){0,2}(?:technician|engineer|plumber|electrician|driver|surveyor|inspector|installer|mechanic)) (?:has been|is|was) (?:scheduled|booked|assigned|planned)(?: to (?:visit|attend|come(?: to)?|be there)(?: you)?)?(?: (?:for|on|to))* (?<f2>{MOMENT})",
    ],
    we: ["{1} is booked to come to you on {2}"],
    why: WHY,
    examples: [
      {
        before: "A technician has been scheduled for 3 May between 8:00 and 12:00.",
        after: "A technician is booked to come to you on 3 May between 8:00 and 12:00.",
      },
    ],
  },
];
