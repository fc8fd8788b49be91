/** The names that patterns of moves use, each a piece of a regular expression over lower-case text. */
export const englishWords: Readonly<Record<string, string>> = {
  AUX: "has|have|had|is|was|are|were|been|be|being|will|shall|that|which|can|cannot|may|should|must|by|we|i|you|they|it|please|now|not|and|or|but|if|when|so|because|as|due|successfully",
  QUALITY:
    "(?!(?:{AUX}|of|for|to|with|in|on|at|from|regarding|about|concerning|your|the|this|an?|our|my|recent|following|new|further|additional|more|any)\\b)[a-z][a-z'’-]*",
  HEAD: "(?:tickets?|cases?|requests?|incidents?|issues?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|messages?|e-?mails?|questions?|reports?|problems?|complaints?|submissions?|feedback|follow[- ]?up|replies|reply|responses?|correspondence|tasks?|claims?|applications?|orders?|bookings?|reservations?|appointments?|returns?|refunds?|registrations?|subscriptions?|deliver(?:y|ies)|shipments?|parcels?|packages?|repairs?|cancellations?|concerns?|faults?|matters?|quotes?|changes?)",
  THING:
    "(?<thing>(?:{QUALITY} ){0,3}?{HEAD}(?: (?:for|regarding|about|concerning|of|on|titled|entitled|dated)(?: (?!(?:{AUX}|hold|behalf)\\b)[a-z'’-]+| ?[\"“'(]?{FACT}[\"”')]?){1,6}?)?(?!\\w|-| {HEAD}\\b))",
  MATTER: "(?:(?:{YOUR} )?{THING}(?:,? ?\\(?{REF}\\)?,?| \\([a-z.]{2,9}[ :#.]*{REF}\\),?)?)",
  YOUR: "(?:your|this|the|a|an|our|the following)(?: new| recent| original| previous)?",
  OBJ: "(?:(?:support|service|help ?desk|customer|trouble|open|online|web|ticket) )*(?:ticket|case|request|incident|issue|enquiry|inquiry|query|message|e-?mail|question|report|problem|complaint|submission|feedback|follow[- ]?up|reply|response|correspondence|task)s?(?: request| for (?:support|assistance|help))?",
  GOT: "(?:received|registered|recorded|noted|created|generated|opened|logged|submitted|raised|entered|acknowledged|filed|lodged|accepted|added|saved|sent|delivered)(?: and (?:received|registered|recorded|noted|created|generated|opened|logged|submitted|raised|acknowledged))?",
  US: "(?:(?:our|the|your|an?|one of our|any of our|a member of (?:our|the)|someone (?:from|on|in) (?:our|the)) (?:(?!(?:has|have|is|are|was|will|other|another|third|external|your|their)\\b)[a-z&/-]+ ){0,3}?(?:team|staff|agents?|representatives?|technicians?|specialists?|advis[oe]rs?|department|desk|group)(?: members?)?|(?:our|the|your|an?|one of our|any of our|a member of (?:our|the)|someone (?:from|on|in) (?:our|the)|one of the)? ?(?:(?:customer|technical|support|service|help ?desk|helpdesk|care|client|it|dedicated|available|relevant|appropriate|assigned|friendly|expert|concerned|responsible|internal|first|second|level|tier|experience|success|operations|site|sales|backend|engineering|development|product|human|online) )*(?:team members?|teams?|staff(?: members?)?|personn?el|agents?|representatives?|reps?|technicians?|engineers?|specialists?|advis[oe]rs?|operators?|departments?|experts?|colleagues?|analysts?|associates?|groups?|support|help ?desk|system)(?: (?:members?|team|staff|agents?|representatives?))?|we|us|someone|somebody|one of us)(?: who is responsible)?",
  GROUP:
    "(?:(?:the |our |an? )?(?:tier|level|line|stage|support) ?(?<rank>{FACT})(?: (?:support|queue|team|group|desk|staff|specialists?|engineers?))*|(?:the |our |an? )?(?:(?<rank>{FACT}) )?(?:(?!(?:has|have|is|are|was|were|who|which|that|for|and|or|as)\\b)[a-z0-9&/'-]+ ){0,4}?(?:queue|team|group|department|desk|unit|division|squad|office|desk|support|tier|level|specialists?|engineers?|experts?)(?: (?:queue|team|group|support|staff|help))?)",
  SILENCE:
    "(?:(?:as|since|because) (?:no (?:response|reply|answer|feedback|update)s? (?:was|were|has been|have been) (?:received|given|provided)|(?:we|{US}) (?:have|has|did)(?: not|n't|n’t) (?:heard|hear|received?)(?: back| a (?:reply|response)| any (?:reply|response))?)(?: from you)?(?: yet| recently| in time)?)",
  SOON: "(?:at (?:the|our) earliest(?: convenience| opportunity)?|in good time|(?:very |quite )?(?:shortly|soon)|as soon as (?:possible|we can|practicable|they can|(?:one|they) (?:is|are|becomes?) available)|a\\.?s\\.?a\\.?p\\.?|in due (?:course|time)|at (?:our|their) earliest (?:convenience|opportunity)|in (?:a timely|a prompt) (?:manner|fashion)|in the (?:order (?:they were )?received|near future)|as quickly as possible|momentarily|promptly|right away)",
  WITHIN:
    "(?:within|in|in less than|in under|in about) (?:the next |an average of )?(?<f1>{FACT})(?: of (?:receipt|receiving [a-z ]{1,30}))?(?: in (?:line|accordance|keeping) with (?:our|the) [a-z ]{3,40})?",
  NOWISH: "(?:now|currently|already|still|actively|presently|just)",
  LOOK: "(?:review(?:ed|ing)?|look(?:ed|ing)? (?:at|into|over)|process(?:ed|ing)?|handl(?:e|ed|ing)|investigat(?:e|ed|ing)|evaluat(?:e|ed|ing)|assess(?:ed|ing)?|examin(?:e|ed|ing)|check(?:ed|ing)?|work(?:ed|ing)? on|attend(?:ed|ing)? to|address(?:ed|ing)?|read(?:ing)?|triag(?:e|ed|ing)|respond(?:ed|ing)? to)",
  WRITE:
    "(?:revert(?:ing)?(?: back)?(?: to)?|(?:get|getting|come|coming|write|writing|report) back (?:to|with)|be (?:in (?:touch|contact) with|back (?:to|with)|getting back to|contacting|responding to|replying to|following up with|assisting|with)|contact(?:ing)?|respond(?:ing)? to|reply(?:ing)?(?: to)?|answer(?:ing)?|reach(?:ing)? out to|follow(?:ing)?[- ]?up with|assist(?:ing)?|help(?:ing)?|call(?:ing)?|email(?:ing)?|update|updating|attend to|reply)",
  ADD: "(?:to |if you (?:wish|want|would like|need) to |should you (?:wish|need|want) to |if you have |should you have |you (?:can|may) |for |if you would like to )(?:(?:add|provide|submit|send|share|supply|give|make|leave|include|attach|post|view|append) )?(?:us )?(?:with )?(?:any )?(?:(?:additional|further|more|other|extra|new) )?(?:comments?|information|info|details?|notes?|updates?|questions?|queries|files?|attachments?|screenshots?)(?: (?:or|and|/) (?:(?:additional|further|more|other) )?(?:comments?|information|details?|concerns|questions?|queries|files|attachments|screenshots))*(?: or would like to [a-z ]{2,30})?(?: (?:to|on|about|regarding|for|concerning) (?:this|your|the) {OBJ}(?: ?{REF})?)?",
  REPLY:
    "(?:please |simply |just |you (?:can|may) (?:simply |just )?)*(?:reply|respond|answer|replying|responding)(?: directly)? ?(?:to|by)? ?(?:this|the)? ?(?:e-?mail(?: message)?|message|mail|notification|it|thread|here)?",
  SEE: "(?:view|check|track|see|follow|monitor|access|manage|read|visit|open|find)(?:(?:,|/| or| and| /) ?(?:view|check|track|see|follow|monitor|review|access|manage|read|update|comment on|comment|reply|respond|respond to|edit|close))*",
  HERE: "(?:here|online|on ?line|at any time|anytime|by (?:clicking|following|visiting|going to|using|logging (?:in(?:to)?|on(?:to)?))(?: on)?(?: the| this)?(?: link| url| following link| following url| page)?(?: below| here)?|via|(?:at|on|through|in|from|using|with) (?:the |this |our |your )?(?:following |web ?site|(?:customer |support |client |self-service |web |service |help )?(?:portal|center|centre|desk|account)|link|url|page|address|web page)?(?: (?:link|url|page|address|below))*)",
  MAIL: "(?:e-?mail|message|notification|mail|response|reply|letter|notice)",
  SPAN: "(?:[\uE00B]\uE0FF*)",
  MOMENT:
    "(?:[\uE008-\uE00A]\uE0FF*(?:(?:,| at| by| on| between| from| and| to| until| -| –)* [\uE008-\uE00A]\uE0FF*)*(?: (?:utc|gmt|[a-z]{1,3}t))?)",
  PLACE:
    "(?:(?:the|our|your) (?:[a-z]+ ){0,3}(?:portal|web ?site|account|dashboard|page|app|site|center|centre|desk|system))",
  LINK: '[<("\\[]*(?<link>{FACT})[>)"\\]]*',
  FACT: "(?:[\uE000\uE003-\uE00F]\uE0FF*)",
  FACTS: "(?<f1>{FACT}(?: {FACT})*)",
  REF: "(?:(?:,? ?(?:with|under|and|its|has been given|has been assigned) )?(?:(?:the|a|an|your) )?(?:(?:unique|ticket|case|request|reference|incident|tracking|support|id|order|issue) )*(?:number|no\\.?|id|ref\\.?|reference|identifier|code)?(?: of| is|:|-)? ?[\\[(\"'<#]*(?<ref>{FACT}(?:[-–/:#. ]{0,2}{FACT})*)[\\])\"'>]*)",
  NAMED:
    "(?:(?:the )?[a-z0-9&.'’-]+(?: (?!(?:about|regarding|with|for|and|to|on|in|at)\\b)[a-z0-9&.'’-]+){0,3})",
  THANKS: "(?:(?:many )?thanks?(?: you)?(?: so much| very much| again)?)",
  LEAD: '(?:[\\s"“*_[(-]*(?:(?:(?:dear|greetings)(?:\\s+(?:valued|sir|madam|or|and|/|customer|user|client|member|guest|student|all|team|colleague))*[,:]|we\\s+regret\\s+to\\s+(?:inform|tell|advise)\\s+you\\s+that|please\\s+be\\s+informed(?:\\s+that)?|we\\s+have\\s+(?:identified|determined|noticed|found)\\s+that|please\\s+(?:note|be\\s+(?:advised|informed|aware))(?:\\s+that)?|(?:this\\s+(?:is|e-?mail\\s+is|message\\s+is|e-?mail|message|notice)\\s+)?(?:to\\s+)?(?:inform|notify|let|advise)s?\\s+you(?:\\s+know)?(?:\\s+that)?|we\\s+(?:would\\s+like|wish|are\\s+(?:pleased|happy|writing|glad))\\s+to\\s+(?:inform|notify|let|advise|tell)\\s+you(?:\\s+know)?(?:\\s+that)?|(?:this\\s+is\\s+)?just\\s+to\\s+let\\s+you\\s+know(?:\\s+that)?|note\\s+that|kindly\\s+note(?:\\s+that)?|hello|hi|meanwhile|in\\s+the\\s+meantime|also|additionally|furthermore|rest\\s+assured(?:\\s+that)?|please\\s+rest\\s+assured(?:\\s+that)?)[,:]?\\s+)*)',
  JOINT:
    "(?:\\s*[,;–—-]?\\s*(?:and|but|so|then|where|which)(?:\\s+that)?\\s+|\\s*[,;:–—]\\s+|\\s+-\\s+)(?:please (?:note|be (?:advised|informed))(?: that)?,? )?",
};
