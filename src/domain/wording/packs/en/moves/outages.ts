import type { Move } from "../../../pack";

const WHY = "Says what people notice, not how our machines feel.";

/** Something does not work for many. */
export const outages: readonly Move[] = [
  {
    id: "looking-into-it",
    place: "main",
    act: "outage",
    needs: ["investigat", "looking", "working", "aware", "trying"],
    patterns: [
      "(?:we|{US}) (?:are|is) (?:{NOWISH} )?(?:investigating|looking into|working on|working to (?:resolve|fix|restore|identify|understand|correct)|trying to (?:resolve|fix))(?: (?:this|the|an|a|these|it)(?: [a-z]+)? ?(?:issue|problem|incident|outage|matter|service|cause|fix|resolution|situation)?)(?: and (?:(?:are|is) )?(?:{NOWISH} )?(?:working on|working to|implementing|investigating|trying to)(?: [a-z]+){1,5})?(?: {SOON})?",
    ],
    we: ["we are working on it"],
    i: ["I'm working on it"],
    why: WHY,
    examples: [
      {
        before: "We are trying to resolve the issue.",
        after: "We are working on it.",
      },
    ],
  },
  {
    id: "cause-known",
    place: "main",
    act: "outage",
    needs: ["cause", "identified", "found"],
    patterns: [
      "(?:we|{US}) (?:have|has) (?:identified|found|located|isolated) the (?:root )?cause(?: of (?:the|this) [a-z ]{3,30})? and (?:(?:we )?(?:are|is) )?(?:{NOWISH} )?(?:implementing|working on|deploying|applying|rolling out|testing|preparing) (?:a|the) (?:fix|solution|resolution)",
      "(?:we|{US}) (?:have|has) (?:identified|found|located|isolated) the (?:root )?cause(?: of (?:the|this) [a-z ]{3,30})? and a (?:fix|solution) is (?:{NOWISH} )?(?:being )?(?:implemented|deployed|applied|prepared|rolled out|worked on|on (?:its|the) way|in progress)",
      "the (?:issue|problem|(?:root )?cause) has been (?:identified|found) and a fix is being (?:implemented|deployed|applied|prepared|rolled out|worked on)",
    ],
    we: ["we know why, and we are putting it right"],
    why: WHY,
    examples: [
      {
        before: "Our engineers have identified the root cause and are implementing a fix.",
        after: "We know why, and we are putting it right.",
      },
    ],
  },
  {
    id: "next-update",
    place: "next",
    act: "outage",
    needs: ["next update"],
    patterns: [
      "(?:the )?next update(?: (?:is|will be))?(?: expected| due| at| by| on|:)* ?(?<f1>(?!\\uE00B){FACT}(?: {FACT})?(?: [a-z]{2,4})?)",
    ],
    we: ["we will write again at {1}"],
    i: ["I'll write again at {1}"],
    why: WHY,
    examples: [],
  },
  {
    id: "more-when-known",
    place: "next",
    act: "outage",
    needs: ["update", "information", "details"],
    patterns: [
      "(?:we|{US}) (?:will|'ll|’ll) (?:provide|share|post|give|send)(?: you)?(?: with)?(?: an?| more| further)? ?(?:additional |further )?(?:updates?|information|details)(?: (?:{SOON}|as soon as|when|once|as) ?(?:[a-z ]{0,50}))?",
      "more (?:updates|information|details) (?:to follow|will follow|soon)(?: {SOON})?",
    ],
    we: ["we will write again when we know more"],
    i: ["I'll write again when I know more"],
    why: WHY,
    examples: [
      {
        before: "We will provide an update as soon as possible.",
        after: "We will write again when we know more.",
      },
    ],
  },
  {
    id: "more-here-when-known",
    place: "next",
    act: "outage",
    needs: ["will be updated"],
    patterns: [
      "(?:this|the) (?:incident |status )?(?:post|page|notice|message|incident) will be updated (?:once|when|as soon as) [a-z ]{3,50}",
    ],
    we: ["you will find more here when we know more"],
    why: WHY,
    examples: [
      {
        before: "This post will be updated once we have more information.",
        after: "You will find more here when we know more.",
      },
    ],
  },
  {
    id: "thing-works-again",
    place: "main",
    act: "resolved",
    needs: ["affecting", "impacting", "with"],
    patterns: [
      "(?:this|the|that|an?) (?:incident|issue|problem|outage|disruption) (?:that (?:was|is) )?(?:affecting|impacting|with) (?<f1>(?:our |the )?(?:(?!(?:and|or|but|has|have|was|is)\\b)[a-z'-]+ ?){1,6}) (?:has|have|is|was)(?: now)?(?: been)? (?:fully )?(?:resolved|fixed|solved|mitigated)",
    ],
    we: ["the problem with {1} is fixed"],
    why: WHY,
    examples: [
      {
        before: "The incident affecting our website has now been resolved.",
        after: "The problem with our website is fixed.",
      },
    ],
  },
  {
    id: "works-again",
    place: "main",
    act: "resolved",
    needs: [
      "resolved",
      "fixed",
      "solved",
      "mitigated",
      "restored",
      "operational",
      "back",
      "normally",
    ],
    patterns: [
      "(?:this|the|that) (?:incident|issue|problem|outage) (?:has|have) (?:now )?been (?:fully )?(?:resolved|fixed|solved|mitigated)(?: and [a-z ]{3,60})?",
      "(?:all |the )?(?:services?|systems?|functionality|operations) (?:has|have|is|are) (?:now )?(?:been )?(?:fully )?(?:restored|operational|back (?:up|online|to normal)|operating normally|running normally)",
    ],
    we: ["everything works again"],
    why: WHY,
    examples: [{ before: "All services have been restored.", after: "Everything works again." }],
  },
  {
    id: "delay",
    place: "main",
    act: "delay",
    needs: ["delay", "volume", "circumstances", "demand", "number", "longer"],
    patterns: [
      "(?:please note that )?(?:due to|because of|owing to) (?:a |an )?(?:unusually |exceptionally )?(?:high|higher|increased|large|heavy|unforeseen|unexpected)(?:er)?(?: than (?:normal|usual|expected))? ?(?:call |ticket |email |e-mail |request |support )?(?:volumes?|number|circumstances|demand)(?: of (?:{OBJ}|calls))?,? (?:we are|there is|our response times|response times|your {OBJ}|it may|replies)[a-z ]{3,80}",
      "(?:we|{US}) (?:are|is) (?:{NOWISH} )?(?:experiencing|facing|seeing|having) (?:a |an |some )?(?:unexpected |unforeseen |significant |slight |short )?delays?(?: (?:in|with) (?:processing|handling|responding to|answering|resolving|dealing with) {MATTER})?(?: (?:due to|because of) (?:unforeseen|unexpected|technical|high|an? )[a-z ]{3,40})?",
      "there (?:is|has been|will be) (?:a |an |some )?(?:unexpected |unforeseen |slight |short )?delays?(?: (?:in|with) (?:processing|handling|responding to|answering|resolving) {MATTER})?(?: (?:due to|because of) (?:unforeseen|unexpected|technical|high|an? )[a-z ]{3,40})?",
      "(?:unfortunately,? )?(?:(?:due to|because of|owing to) [a-z ]{3,40}, )?(?:the (?:processing|handling|resolution|completion|review|delivery) of )?{MATTER} (?:has been|is being|is|will be|was) (?:currently |still )?(?:delayed|taking longer(?: than [a-z ]{3,30})?)(?: (?:due to|because of) (?:unforeseen|unexpected|technical|high|an? )[a-z ]{3,40})?",
    ],
    covers: ["sorry"],
    we: ["we are sorry, {thing|this} is taking longer than it should"],
    i: ["I'm sorry, {thing|this} is taking longer than it should"],
    why: "“Unforeseen” and “volume” say nothing; the customer sees that it takes longer.",
    examples: [
      {
        before:
          "We are currently experiencing a delay in processing your request due to unforeseen circumstances.",
        after: "We are sorry, this is taking longer than it should.",
      },
    ],
  },
  {
    id: "new-date",
    place: "main",
    act: "delay",
    needs: ["date", "time"],
    patterns: [
      "(?:the |your )?(?:new|revised|updated|current) (?:estimated |expected )?(?:delivery|arrival) (?:date|time) is (?:now )?(?<f1>{MOMENT})",
    ],
    we: ["we now expect it to arrive on {1}"],
    i: ["I now expect it to arrive on {1}"],
    why: WHY,
    examples: [
      {
        before: "The new estimated delivery date is 6 May.",
        after: "We now expect it to arrive on 6 May.",
      },
    ],
  },
  {
    id: "survey",
    place: "main",
    act: "survey",
    needs: ["feedback", "thoughts", "opinion", "experience", "views", "how ", "moment", "minute"],
    patterns: [
      "(?:(?:we|{US})(?:'d|’d| would)? (?:love|like|appreciate|value|welcome)(?: to)?(?: hear| have| get| receive| know)?|please (?:share|give us|let us know|tell us|send us|leave us)|(?:please )?(?:take|spare) a (?:moment|minute|few (?:moments|minutes)) to (?:share|give us|provide|rate|tell us|let us know|complete|leave))(?: with us)? ?(?:about |how )?(?:your|some|any)? ?(?:feedback|thoughts|opinion|experience|views|how we did|you feel)?(?: (?:on|about|regarding|with|of|for) (?:your|our|the|this|how) ?(?:recent |latest |last )?(?:support |customer |overall )*(?:experience|interaction|services?|support|team|{OBJ}|we did|help you received)(?: (?:with|on|for|regarding|related to|about) (?:{YOUR} )?(?:{OBJ}|us)(?: ?{REF})?)?)?",
      "how (?:would you rate|was|satisfied (?:are|were) you with|did we do|do you rate)(?: [a-z ]{0,60})?\\??",
    ],
    we: ["please tell us how we did"],
    i: ["please tell me how I did"],
    why: "Asks the one question that matters.",
    examples: [
      {
        before: "We would love your feedback on the support experience for ticket 1204.",
        after: "Please tell us how we did. Reference, if you ever need it: 1204",
      },
    ],
  },
];
