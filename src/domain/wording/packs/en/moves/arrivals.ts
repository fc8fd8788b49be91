import type { Move } from "../../../pack";

const WHY = "Says that the message arrived, as a person would.";

/** We have what you sent, and what number it got. */
export const arrivals: readonly Move[] = [
  {
    id: "received",
    place: "main",
    act: "ack",
    covers: ["number-given"],
    needs: [
      "received",
      "regist",
      "record",
      "noted",
      "creat",
      "generat",
      "open",
      "logged",
      "submit",
      "raised",
      "entered",
      "acknowledg",
      "filed",
      "lodged",
      "accept",
      "added",
      "saved",
      "sent",
      "deliver",
      " got ",
      "confirm",
      "receipt",
    ],
    patterns: [
      "{MATTER} (?:has|have|was|were)(?: now| also| just)?(?: been)?(?: successfully| automatically)? {GOT}(?: successfully)?(?: (?:by|with|in|into|on|to|at) (?:{US}|our records|our system|the system|the queue|our queue))?(?: for you| on your behalf)?(?: (?:with|under) {REF})?(?:,? and (?:it )?(?:has been|was|is)(?: now)? (?:placed|put|added|entered) (?:in|into|to|on) (?:our|the|a) queue(?: (?:of|for) {US})?)?",
      "(?:we|{US})(?: have|'ve|’ve| has)?(?: now| just| successfully)? {GOT} {MATTER}(?: for you| on your behalf)?(?: (?:with|under) {REF})?",
      "{MATTER} is (?:now )?(?:in|with|on) (?:our|the) (?:system|queue|hands|desk|{US})",
      "(?:we|i)(?: now)? have {MATTER}",
      "(?:we|i) (?:hereby )?(?:acknowledge|confirm)(?: the)? receipt of {MATTER}",
      "we confirm that we have {MATTER}",
      "(?:this (?:e-?mail|message|is an? (?:automated |automatic )?(?:e-?mail|message|response|reply|notification|acknowledge?ment)|letter|is) )?(?:is )?(?:to )?(?:confirm|acknowledge)s?(?: that)?(?: we have received| we received| the receipt of| receipt of| we have got) {MATTER}",
      "(?:we |we’ve |we've )?(?:have )?(?:created|opened|logged|raised|registered|generated) (?:(?:a|an|the) )?(?:new )?{OBJ}(?: ?{REF})?(?: for you| on your behalf| for (?:your|this) (?:request|issue|inquiry|enquiry|problem))?(?: (?:with|under) {REF})?",
    ],
    we: ["we have {thing}", "we have received {thing}"],
    i: ["I have {thing}"],
    template: [
      "{thing} has reached us{% if ticket.assignee.first_name != blank %}, and {{ticket.assignee.first_name}} is looking after it{% endif %}",
    ],
    coversInTemplate: ["in-review"],
    why: WHY,
    examples: [
      {
        before: "Your request has been received by our support team.",
        after: "We have received your message.",
      },
      {
        before:
          "Your ticket was logged successfully and has been placed in the queue of our support department.",
        after: "We have received your message.",
      },
    ],
  },
  {
    id: "thanks-for-writing",
    place: "main",
    act: "ack",
    needs: ["thank"],
    patterns: [
      "{THANKS} for (?:(?:contacting|reaching out to|getting in touch with|writing to|emailing|calling|taking the time to contact)(?: us| {US}| {NAMED})?|reaching out|getting in touch|writing in|writing|(?:submitting|sending|opening|creating|raising|logging|reporting|filing|making|placing)(?: us)? {MATTER}|your(?: recent| new)? {THING}(?: ?{REF})?)(?: (?:to|with|at) us)?",
    ],
    we: ["thank you for {thing|writing to us}"],
    i: ["thank you for {thing|writing}"],
    why: "Thanks in the words people use.",
    examples: [
      {
        before: "Thank you for contacting our support team.",
        after: "Thank you for writing to us.",
      },
    ],
  },
  {
    id: "number-given",
    place: "main",
    act: "ack",
    needs: ["assigned", "given", "allocated", "issued"],
    patterns: [
      "(?:(?:{MATTER}|it)(?: has| have)? )?(?:has |have |was |is )?(?:been )?(?:automatically )?(?:assigned|given|allocated|issued)(?: to)?(?: an?| the| this)?(?: following)? ?{REF}",
      "(?:an?|your|the) (?:[a-z]+ ){0,2}(?:reference|number|id|{OBJ})(?: number| id| reference)? ?{REF} (?:has been|was|is) (?:generated|created|assigned|issued|allocated|opened)(?: (?:for|to) {MATTER})?",
    ],
    we: ["we have {thing}"],
    i: ["I have {thing}"],
    why: "A number is for our files; it stands last and small.",
    examples: [
      {
        before: "Your ticket has been assigned an ID of 4711.",
        after: "We have your message. Reference, if you ever need it: 4711",
      },
    ],
  },
  {
    id: "number",
    place: "reference",
    act: "ack",
    needs: [
      "number",
      " id",
      "id:",
      "reference",
      "ref",
      "no",
      "#",
      "tracking",
      "ticket",
      "case",
      "request",
      "issue",
      "incident",
    ],
    patterns: [
      "(?:{YOUR}|the)(?: unique)?(?: {OBJ}(?:'s)?)? ?(?:number|id|reference(?: number)?|no\\.?|tracking (?:number|id)|ref\\.?)(?: (?:for|of) (?:{YOUR} )?{OBJ})?(?: is|:| will be) ?{REF}",
      "(?:{OBJ} )?(?:number|id|reference(?: number)?|no\\.?|tracking (?:number|id)|ref\\.?|#) ?[:#]+ ?{REF}",
      "(?:ticket|case|request|issue|incident)(?: ref(?:erence)?| number| id| no\\.?)? ?[:#]* ?{REF}",
    ],
    we: [""],
    why: "A number is for our files; it stands last and small.",
    examples: [
      {
        before: "The reference of your ticket is 4711.",
        after: "Reference, if you ever need it: 4711",
      },
    ],
  },
  {
    id: "keep-number",
    place: "how",
    act: "ack",
    needs: [
      "include",
      "keep",
      "quote",
      "leave",
      "retain",
      "mention",
      "refer",
      "use ",
      "cite",
      "note",
      "save",
      "change",
      "alter",
      "modify",
      "edit",
      "remove",
      "to do so",
    ],
    patterns: [
      "(?:remember,? |please,? |kindly |to help us [a-z ]{3,40},? )*(?:always )?(?:include|keep|quote|leave|retain|mention|refer to|use|cite|note|save|have|do not (?:change|alter|modify|edit|remove)|don't (?:change|alter|modify|edit|remove))(?: down)? (?:the |this |your )?(?:string|number|reference|ticket|case|id|subject|following|code|tag)?(?: ?(?:number|id|reference|line|string|tag))*(?::? ?{REF})?(?: (?:in|within|at|of|for|on|when|as) (?:the |your |any |all |this )?(?:subject(?: line)?|future|further|correspondence|communications?|e-?mails?|messages?|contacting|replying|calling|corresponding|reference|replies|records|email subject|purposes|follow[- ]?ups?)(?: line)?(?: (?:of|in|for|about|regarding|with|to|when|on)? ?(?:all|any|your|the|future|further|this|us|contacting|correspondence|communications?|e-?mails?|messages?|issue|request|ticket|case|replies|matter|reference|conversation|line|about|regarding|subject|inquiry|problem|or|and)(?: us)?)*)?",
      "to do so,? (?:you may |you can |please )?(?:simply |just )?reply to this (?:message|e-?mail)",
    ],
    we: ["to add anything, just reply to this email"],
    why: "Replies find their way by themselves; the customer need not keep our number.",
    examples: [
      {
        before:
          "Please include the string 4711 in the subject line of all future correspondence about this issue.",
        after: "To add anything, just reply to this email. Reference, if you ever need it: 4711",
      },
    ],
  },
  {
    id: "file-grows",
    place: "gone",
    act: "ack",
    needs: ["updated"],
    patterns: [
      "(?:and )?{YOUR}(?: original)? {OBJ} will be (?:automatically )?updated(?: automatically| accordingly)?",
    ],
    we: [""],
    why: "What happens to our file is no news to the customer.",
    examples: [],
  },
];
