import type { Move } from "../../../pack";

const WHY = "Tells the news in words the customer would use.";

/** What became of it. */
export const news: readonly Move[] = [
  {
    id: "updated",
    place: "main",
    needs: [
      "updat",
      "repl",
      "respon",
      "comment",
      "news",
      "message",
      "activity",
      "changed",
      "modified",
      "note",
    ],
    patterns: [
      "{MATTER} (?:has been|was|has had an?|has|got an?) (?:updated?|changed|modified|new (?:reply|response|comment|update)|reply|response)(?: with (?:an? )?(?:new )?(?:comment|reply|response|update|information))?(?: by {US})?",
      "(?:there is|there's|you have|we have|you've got|you have received|you've had)(?: an?)?(?: new)? (?:updates?|reply|replies|responses?|comments?|news|message|activity)(?: (?:to|on|for|about|in|regarding) {MATTER})?",
      "(?:a |an )?(?:new )?(?:update|reply|response|comment|note|message) (?:has been|was) (?:added|made|posted|left)(?: (?:to|on|for|in) {MATTER})?(?: by {US})?",
      "(?:{US}) (?:has|have) (?:replied|responded|updated|commented|added a (?:comment|reply|response))(?: (?:to|on) {MATTER})?",
    ],
    we: ["there is news about {thing}"],
    i: ["I have news about {thing}"],
    why: WHY,
    examples: [
      { before: "Your request has been updated.", after: "There is news about your message." },
    ],
  },
  {
    id: "assigned-person",
    place: "main",
    act: "assigned",
    needs: [
      "assigned",
      "transferred",
      "given",
      "passed",
      "handed",
      "allocated",
      "routed",
      "forwarded",
      "owner",
    ],
    patterns: [
      "(?:(?:{MATTER}|it|and) )?(?:has been|is|was|have been|been)(?: now| automatically| also)? (?:re-?assigned|assigned|transferred|given|passed|handed over|allocated|routed|forwarded)(?: over)? to (?:our (?:agent|specialist|engineer|colleague|technician),? )?[\"'“]?(?<f1>\uE000\uE0FF*(?: \uE000\uE0FF*)?)[\"'”]?(?: (?:who|and they) will [a-z ]{3,40})?",
      "(?:the )?owner of (?:{YOUR} )?{OBJ}(?: ?{REF})? (?:has changed|was changed|has been changed)(?: and is now| to)? [\"'“]?(?<f1>\uE000\uE0FF*(?: \uE000\uE0FF*)?)[\"'”]?",
    ],
    we: ["{1} is now looking after {thing}"],
    why: "Names the person, not the field.",
    examples: [],
  },
  {
    id: "assigned-named-group",
    place: "main",
    act: "assigned",
    needs: ["assigned", "transferred", "passed", "handed", "allocated", "routed", "forwarded"],
    patterns: [
      "(?:(?:{MATTER}|it|and) )?(?:has been |is |was |have been |been )?(?:now |automatically |also )?(?:re-?assigned|assigned|transferred|passed|handed over|allocated|routed|forwarded)(?: over)? to (?:the |our )?[\"'“]?(?<f1>\uE000\uE0FF*)[\"'”]? (?:support )?(?:team|group|department)",
    ],
    we: ["it is now with our {1} team"],
    i: ["I've asked our {1} team to look at it with me, and I'm still the one you talk to"],
    why: "Says who has it, without the system's words.",
    examples: [],
  },
  {
    id: "assigned-group",
    place: "main",
    act: "assigned",
    needs: [
      "assigned",
      "transferred",
      "passed",
      "handed",
      "allocated",
      "routed",
      "forwarded",
      "sent",
      "referred",
      "escalated",
      "moved",
      "raised",
      "assigned to",
    ],
    patterns: [
      "(?:(?:{MATTER}|it|and) )?(?:(?:has been|is|was|have been|been|is being) )?(?:(?:now|automatically|also|then) )?(?:re-?assigned|assigned|transferred|passed|handed over|allocated|routed|forwarded|sent|referred|escalated|moved|raised)(?: over)?:? (?:to|with):? (?:{GROUP}|{US})(?: (?:as|because|since) (?:it|this) [a-z ]{3,50})?(?: for (?:further |additional |more )?(?:review|investigation|handling|assistance|analysis|action|processing|follow[- ]?up|help))?(?: (?:as|because|since) (?:it|this) [a-z ]{3,50})?",
      "(?:we|{US})(?: have|'ve|’ve| has)? (?:re-?assigned|assigned|transferred|passed|forwarded|sent|referred|escalated|moved) (?:{MATTER}|it|this) (?:to|with) (?:{US}|{GROUP})(?: for (?:further |additional |more )?(?:review|investigation|handling|assistance|analysis|action|processing|follow[- ]?up|help))?(?: (?:as|because|since) (?:it|this) [a-z ]{3,50})?",
    ],
    we: ["{thing} is now with the people who can help with it"],
    i: [
      "I've asked the people who know this best to look at {thing} with me, and I'm still the one you talk to",
    ],
    why: "Whose desk it lies on is ours; the customer keeps one person.",
    examples: [
      {
        before: "Your ticket has been transferred to the appropriate department.",
        after: "Your message is now with the people who can help with it.",
      },
    ],
  },
  {
    id: "escalated",
    place: "main",
    act: "escalated",
    needs: ["escalated"],
    patterns: [
      "(?:{MATTER}|it) (?:has been|was|is|is being) (?:now )?escalated(?: internally| further)?(?: (?:as|because|since) (?:it|this) [a-z ]{3,50})?",
      "(?:we|{US})(?: have|'ve|’ve| has)? escalated (?:{MATTER}|it|this|the matter)",
    ],
    we: ["we have asked people who know more about {thing|this} to help"],
    i: [
      "I've asked people who know more about {thing|this} to help, and I'm still the one you talk to",
    ],
    why: WHY,
    examples: [
      {
        before: "Your case has been escalated.",
        after: "We have asked people who know more about this to help.",
      },
    ],
  },
  {
    id: "waiting-for-you",
    place: "main",
    act: "pending",
    needs: ["pending", "hold", "waiting"],
    patterns: [
      "(?:{MATTER}|it) (?:has been|is|was|is currently|is now)(?: placed| put| set| moved| changed)?(?: in| on| to)? ?(?:an? )?(?:pending|waiting|awaiting|on[- ]hold(?= (?:and is awaiting|and is waiting|awaiting|pending|until|while)))(?: status| state)?(?:,? ?(?:and (?:is |are )?(?:now |currently )?)?(?:awaiting|pending|until|for|while we wait for|waiting for))?(?: (?:your|user|customer|the customer's|a|further|more))? ?(?:response|reply|feedback|input|information|confirmation|answer|action)?(?: from you| from the customer)?",
      "(?:we|{US}) (?:are|is) (?:currently |still |now )?(?:waiting|awaiting)(?: for| on)? (?:your|a|further|more|additional|some)? ?(?:response|reply|feedback|input|information|confirmation|answer)(?: from you)?(?: (?:on|to|about|regarding|for) {MATTER}| (?:on|to|about|regarding|in order) [a-z ]{3,40})?",
    ],
    we: ["to carry on with {thing|this} we need your answer"],
    i: ["to carry on with {thing|this} I need your answer"],
    why: "Says what we wait for.",
    examples: [
      {
        before: "Your ticket is in pending status awaiting your response.",
        after: "To carry on with this we need your answer.",
      },
    ],
  },
  {
    id: "waiting",
    place: "main",
    act: "pending",
    needs: ["hold"],
    patterns: [
      "(?:{MATTER}|it) (?:has been|is|was|is currently|is now)(?: placed| put| set)? on hold",
    ],
    we: ["we have set {thing} aside for now"],
    i: ["I've set {thing|this} aside for now"],
    why: WHY,
    examples: [
      {
        before: "Your request has been put on hold.",
        after: "We have set your message aside for now.",
      },
    ],
  },
];
