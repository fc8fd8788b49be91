import type { Move } from "../../../pack";

const WHY = "Says what one can do, without the form's words.";

/** What one can do when it is over, and what will happen by itself. */
export const afterwards: readonly Move[] = [
  {
    id: "write-again-online",
    place: "how",
    needs: ["create", "open", "submit", "raise", "log", "file", "start"],
    patterns: [
      "(?:if you (?:still )?(?:require|need|have|want|would like)[a-z ]{0,50},? )?(?:please |kindly |you (?:can|may|will need to) )*(?:create|open|submit|raise|log|file|start) (?:a|another) (?:new )?(?:{OBJ}|one) (?:via|through|on|using|in|at|from) (?:the|our|your) (?:(?:customer|support|self-service|service|client|help|web|online) )*(?:portal|web ?site|help ?desk|center|centre|site|page|system)",
    ],
    we: ["if you still need us, please write to us on our website"],
    i: ["if you still need me, please write on our website"],
    why: WHY,
    examples: [
      {
        before: "If you require further assistance please log a new ticket via the portal.",
        after: "If you still need us, please write to us on our website.",
      },
    ],
  },
  {
    id: "write-again",
    place: "how",
    needs: ["create", "open", "submit", "raise", "log", "file", "start"],
    patterns: [
      "(?:if you (?:still )?(?:require|need|have|want|would like)[a-z ]{0,50},? )?(?:please |kindly |you (?:can|may|will need to) )*(?:create|open|submit|raise|log|file|start) (?:a|another) (?:new )?(?:{OBJ}|one)",
    ],
    we: ["if you still need us, please write to us again"],
    i: ["if you still need me, please write again"],
    why: WHY,
    examples: [
      {
        before: "If you require further assistance please log a new ticket.",
        after: "If you still need us, please write to us again.",
      },
    ],
  },
  {
    id: "will-end",
    place: "close",
    needs: ["clos", "resolved", "cancel"],
    patterns: [
      "(?:if (?:we do not|we don't|we don’t|no) (?:hear|receive|response|reply)[a-z' ]{0,40}|failure to (?:respond|reply|do so)|if you do not (?:respond|reply)|without (?:a|your) (?:response|reply)|{YOUR} {OBJ} will be)(?: {WITHIN}),? (?:(?:{YOUR} {OBJ}|it|this|we) )?(?:will|may|shall)?(?: result in| lead to| be| then be)? ?(?:the )?(?:automatic(?:ally)?|auto)?[- ]?(?:close|closed|closure|resolved|cancelled|closing)(?: (?:of )?{YOUR} {OBJ})?(?: automatically)?",
    ],
    we: ["if we don't hear from you within {1}, this will end by itself"],
    i: ["if I don't hear from you within {1}, this will end by itself"],
    why: "Says what happens, without a threat.",
    examples: [
      {
        before:
          "Failure to respond within 5 business days will result in automatic closure of the ticket.",
        after: "If we don't hear from you within 5 business days, this will end by itself.",
      },
    ],
  },
  {
    id: "sorry",
    place: "main",
    act: "delay",
    needs: ["apolog", "sorry", "regret"],
    patterns: [
      "(?:and )?(?:(?:we|please accept our|our|i) )?(?:sincerely |deeply |truly |do |are |very |really |extremely |would like to |sincere |sincerest |am )*(?:apologi[sz]e|apologies|sorry|regret)(?: in advance)?(?: for)?(?: any| the| this| all)? ?(?:inconvenience|trouble|disruption|frustration)s?(?: or (?:confusion|frustration|delay))?(?: (?:that )?(?:this|it|they|we) (?:may|might|has|have|could|is)?(?: have)? ?(?:cause|caused|causing|causes)(?: you)?| caused(?: by this)?)?(?: you)?",
    ],
    we: ["we are sorry about this"],
    i: ["I'm sorry about this"],
    why: "One plain apology.",
    examples: [
      {
        before: "We apologize for any inconvenience this may cause.",
        after: "We are sorry about this.",
      },
    ],
  },
  {
    id: "patience",
    place: "gone",
    needs: [
      "patience",
      "understanding",
      "operation",
      "business",
      "support",
      "feedback",
      "bearing",
      "satisfaction",
      "request",
      "message",
      "call",
      "enquiry",
      "inquiry",
    ],
    patterns: [
      "(?:and )?(?:(?:we )?(?:greatly |truly |sincerely |really |very much |kindly )?(?:appreciate|thank you(?: all)?(?: in advance)? for|thanks(?: so much| again| in advance)? for|value|ask for|request)|{THANKS}(?: in advance)? for) (?:your|you|the|bearing)(?: continued| kind)? ?(?:with us|patience|understanding|cooperation|co-operation|business|support|feedback)?(?:(?:,| and|, and) (?:patience|understanding|cooperation|co-operation|support|business))*(?: (?:in this matter|during this time|while we [a-z ]{3,40}|with this))?",
      "your (?:patience|understanding|cooperation|business|feedback|satisfaction|request|message|call|enquiry|inquiry)(?: and (?:patience|understanding|cooperation))? (?:is|are) (?:very |greatly |much |highly )*(?:appreciated|important to us|valued)",
    ],
    we: [""],
    why: "Thanks for something nobody chose to give.",
    examples: [],
  },
  {
    id: "automatic",
    place: "gone",
    needs: ["automat", "auto", "generated", "system", "computer"],
    patterns: [
      "(?:\\[)?(?:this|please note(?: that)?,? this|note:? this)?(?: is)?(?: an?)? ?(?:e-?mail|message|notification|mail)?(?: (?:was|is|has been))?(?: an?)? ?(?:automated|automatic|automatically|auto|system|computer)[- ]?(?:generated|sent|created)? ?(?:e-?mail|message|response|reply|notification|mail|acknowledge?ment|confirmation)?(?: (?:from|by|sent by) (?:our|the|{US})(?: [a-z]+){0,3})?(?:\\])?",
      "this (?:e-?mail|message|notification|mail)(?: (?:was|is|has been))(?: being)? (?:automatically )?(?:generated|sent|created)(?: automatically)?(?: by (?:our|the|{US})(?: [a-z]+){0,2})?",
    ],
    we: [""],
    why: "Tells the reader only that nobody wrote to them.",
    examples: [],
  },
  {
    id: "no-replies-read",
    place: "close",
    needs: ["reply", "respond", "monitored", "unattended", "replies", "not read", "not checked"],
    patterns: [
      "(?:(?:this|the) ?(?:{MAIL})?(?: (?:was|is|has been))?(?: being)? ?(?:an? )?(?:automated|automatic|automatically|auto|system|computer)?[- ]?(?:generated|sent|created)?(?: automatically)? ?(?:{MAIL})?(?:,? (?:sent )?from an? (?:unmonitored|unattended|send-only|no-?reply|notification-only) (?:{MAIL}|mailbox|inbox|address)(?: (?:account|address|mailbox))?)?(?: and|,| -|;|:|\\.)* ?)?(?:and |so |therefore |please note:? )*(?:please )?(?:kindly )?(?:do not|don't|don’t) (?:directly )?(?:reply|respond)(?: directly)?(?: to| by)?(?: (?:this|the|it))?(?: (?:{MAIL}|mailbox|inbox|address))?(?: address)?(?: directly)?(?:,? (?:as|because|since|for|-) (?:this|the|it|replies|we|your)(?: [a-z'’-]+){1,12}|, (?:we|it|nobody) (?:will|do|does|can|is)(?: not|n't|n’t)?(?: [a-z'’-]+){1,8})?",
      "(?:this|the) (?:{MAIL}|mailbox|inbox|address|account)(?: address| account| inbox)? (?:is|was sent from an?) (?:not monitored|unmonitored|not read|not attended|unattended|not checked)(?: (?:{MAIL}|address|account|mailbox))*(?: and [a-z ]{3,60})?",
      "(?:this|the) (?:{MAIL}) (?:was|is|has been)(?: automatically)? (?:sent|generated)(?: automatically)?,? from an? (?:unmonitored|unattended|no-?reply) (?:{MAIL}|mailbox|inbox|address)(?: (?:account|address))?",
      "replies (?:to this (?:{MAIL}|address|mailbox) )?(?:are|will)(?: not| never)(?: be)? (?:read|monitored|answered|processed|delivered|seen)",
    ],
    we: ["nobody reads replies to this email"],
    why: "The plain fact, without an order.",
    examples: [
      {
        before: "Please do not reply to this message as this mailbox is not monitored.",
        after: "Nobody reads replies to this email.",
      },
    ],
  },
];
