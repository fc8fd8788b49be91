import type { Grammar } from "../grammar";
import { spellEnglish } from "./spellEnglish";

const WILL = String.raw`(?:will|['’]ll|shall|(?:am|are|is|['’]m|['’]re)\s+(?:also\s+)?going\s+to|(?:am|are|is|['’]m|['’]re)\s+(?:planning|aiming|hoping|expecting|due|set|scheduled)\s+to|(?:plans?|aims?|hopes?|expects?|intends?)\s+to|(?:would|['’]d)\s+like\s+to(?!\s+(?:ask|know|thank|apolog\w*|invite|suggest|see|understand|confirm\s+that))|promise\s+(?:to|you|that)|should(?!\s+you))`;
const TEAM = String.raw`(?:someone|somebody|one\s+of\s+(?:us|our\s+\w+)|engineering|support|billing|accounting|operations|development|facilities|(?:our|my|the|an?)\s+(?:\w+\s+){0,3}(?:teams?|engineers?|colleagues?|technicians?|specialists?|developers?|experts?|manager|agent|courier|driver|supplier|vendor|provider|partner|desk|department|crew|electrician|installer))`;
const OURS = String.raw`${TEAM}(?:\s+(?:from|in|of|at)\s+(?:our\s+|the\s+)?\w+(?:\s+(?:team|department))?)?`;
const THING = String.raw`(?:it|this|that|everything|the\s+[\w ]{2,30}|your\s+[\w ]{2,30}|an?\s+(?:\w+\s+){0,2}(?:fix|update|answer|reply|patch|replacement|solution|refund))`;
const DONE = String.raw`(?:fixed|resolved|restored|solved|back|ready|done|completed?|finished|delivered|working|available|sent|live|replaced|shipped|repaired|up|running|posted|with\s+you|in\s+place|refunded|credited|installed|deployed|released|restored|reachable|active|completed|over|on\s+(?:its|their)\s+way|on\s+site)`;
const NEWS = String.raw`(?:updates?|news|word|message|answer|reply|report|progress\s+report|checkpoint|status|information|details|summary)`;

/** The present tense of a timetable. */
const ARRIVES = String.raw`ships?|arrives?|leaves?|follows?|comes?|goes\s+(?:out|live|back|to\s+you)|gets?\s+(?:to\s+you|there)|(?:is|are)\s+(?:with\s+you|coming|arriving|following|leaving|landing|shipping|going\s+(?:out|live|back|to\s+you)|being\s+(?:sent|shipped|delivered|fixed|replaced|repaired|installed|refunded|posted)|scheduled|planned|booked|expected|slated|due\s+(?:to|for|back|out|in))`;
/** What one of ours does to a customer, told of as a plan: "Tom rings you at three". */
const REACHES = String.raw`(?<!\b(?:when|whenever|before|after|until|who|that|which|nobody|nothing|if)\s(?:[\w']+\s){0,4})(?:(?:calls|rings|phones|texts|messages|e-?mails|visits|contacts|updates|meets)\s+you\b|(?:calls|rings|phones|writes|gets|comes)\s+back\b|(?:writes|talks|speaks|reports)\s+to\s+you\b|gets\s+in\s+touch\b)`;
/** Machines do as they were built: what they will do is no word of ours. */
const MACHINE = String.raw`(?:api|server|system|app|page|script|button|browser|website|site|token|link|session|password|code|job|export|import|cache|sync|device|router|printer|screen|program|tool|licen[cs]e|subscription|trial|contract|plan|timer|lock|alarm)`;

/** What runs to a timetable keeps it without us. */
const TIMETABLE = String.raw`(?<!\b(?:before|until|till|when|after|once)\s(?:\w+\s)?)\b(?:flight|train|bus|ferry|tram|shuttle|boarding|check-in|lounge|shop|store|office|sale|offer|webinar|lecture|seminar|class|course|exam)s?\s+(?:\w+\s+)?(?:leaves?|departs?|arrives?|starts?|begins?|opens?|closes?|ends?|takes?\s+place|(?:is|are)\s+(?:scheduled|planned|expected)|(?:will|['’]ll)\s+(?:leave|depart|open|close|start|begin|end|take\s+place))\b|`;

/** What happens by itself, or at the customer's cost, is announced and not promised. */
const NOT_OURS = String.raw`(?!(?:not|never|need|have\s+to|expire|end|close|open|renew|cost|lapse|stop|lose|remain|stay|require|ask|want|wonder|only|automatically|be\s+(?:closed|charged|billed|debited|deducted|due|away|out|deleted|removed|lost|off|asked|required|unavailable|down))\b)`;

/** How English promises. */
export const english: Grammar = {
  language: "en",
  commits: new RegExp(
    [
      String.raw`\b(?:i|we)\s*${WILL}\b`,
      String.raw`\b(?:i|we)['’]ll\b`,
      String.raw`^\s*(?:will|shall)\s+(?:get|come|update|call|write|let|send|report|be|follow|have|keep|check|ping|email|phone|reply|answer)\b`,
      String.raw`\b(?:your|the|our|my|an?|another|this|these|both|all)\s+[\w' ]{2,40}\s+(?:${ARRIVES})\b`,
      String.raw`\b(?:i|we)\s*(?:have|['’]ve)\s+(?:planned|scheduled|booked|arranged)\b.{0,40}\bfor\b`,
      String.raw`\b${OURS}\s+(?!(?:is|has|was|does|needs|works|closes|opens|says|thinks|believes|knows|wants|asks|takes)\b)[a-z]{3,}s\b`,
      String.raw`\b(?!(?:you|nothing|nobody|none|there|which|that|who|what)\b)[a-z]+(?:['’]ll|\s+will)\s+${NOT_OURS}[a-z]+\b`,
      String.raw`\b(?:give|allow)\s+(?:me|us)\s+(?:about\s+|another\s+)?(?:an?\b|\d|half\b|until\b|till\b|one\b|two\b|three\b)`,
      String.raw`\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:arranging|booking|bringing|coming|crediting|delivering|dropping|escalating|exchanging|fixing|getting|giving|handing|installing|meeting|moving|ordering|passing|paying|picking|popping|posting|publishing|putting|raising|refunding|releasing|repairing|replacing|restoring|returning|reviewing|rolling|sending|shipping|speaking|starting|swapping|switching|taking|talking|transferring|updating|upgrading|visiting|(?:calling|e-?mailing|mailing|phoning|ringing|texting|writing)(?:\s+to)?\s+(?:you|back)\b(?!\s+(?:about|because|to|regarding|with|on\s+behalf|in\s+(?:re\w+|connection)|concerning|from)\b))\b`,
      String.raw`\byou\s+can\s+(?:\w+\s+){1,5}again\b|\b(?:i|we)\s+commit\s+to\b|\b(?:i|we)(?:['’]d|\s+would)\s+expect\b`,
      String.raw`\b(?:my|our)\s+(?:aim|plan|goal|intention|target)\s+is\s+(?:to|that)\b`,
      String.raw`\b(?:i|we)\s+can\s+(?:have|get|give|send|offer|deliver)\b.{0,40}\b(?:by|before|within|in|at|on|tomorrow|today)\b`,
      String.raw`\b(?:${"updates?|news|details"})\s+(?:will\s+)?(?:follow|come|be\s+(?:posted|sent|shared))\b`,
      String.raw`\b${OURS}\s+${WILL}\b|\b(?:${REACHES})`,
      String.raw`\byou\s+(?:can|may)\s+(?:count|rely|bank)\s+on\b|\bleave\s+(?:it|this|that)\s+(?:with|to)\s+(?:me|us)\b`,
      String.raw`\b[a-z]+\s+(?:will|['’]ll)\s+(?:call|ring|phone|email|write|contact|update|visit|pick|look|take|handle|fix|send|check|install|replace|finish|come|be\s+in\s+touch|get\s+back|come\s+back|follow\s+up|tell|let\s+you)\b`,
      String.raw`\byou\s*(?:will|['’]ll|should|can\s+expect(?:\s+to)?|are\s+going\s+to)\s+(?:\w+\s+)?(?:hear|receive|have|get|see|find|know|be\s+(?:hearing|getting|receiving|seeing|contacted|called|informed|notified|updated|able|the\s+first)|an?\s|the\s|our\s|my\s|to\s+hear)`,
      String.raw`\byou\s+can\s+expect\b|\b(?:please\s+)?expect\s+(?:an?|our|my|the|to\s+(?:hear|be|have|see|get|receive)|news|another|word)\b|\blook\s+out\s+for\b`,
      String.raw`\b${THING}(?:\s*(?:['’]ll|['’]s\s+going\s+to)|\s+(?:will|should|(?:is|are)\s+going\s+to))\s+(?:also\s+|all\s+)?(?:be\s+(?:\w+\s+)?${DONE}|arrive|reach\s+your?|work|follow|come|go\s+(?:out|live)|land|ship|leave|show\s+up|appear|get\s+to\s+you|take\s+place|finish|start|happen)\b`,
      String.raw`\b(?:i|we)(?:['’](?:m|re|ve))?\s[^.;]{2,80}\b(?:and|then)\s+(?:(?:will|shall|should)\s+${NOT_OURS}|(?:hope|expect|aim|plan|intend)\s+to\s+)[a-z]+`,
      String.raw`\b(?:and|then)\s+(?:will|should)\s+(?:also\s+)?(?:be\s+(?:\w+\s+)?${DONE}|arrive|reach\s+you)`,
      String.raw`\b(?:next|another|further|more|an?|the\s+next|our\s+next|my\s+next)\s+${NEWS}\b.{0,40}?(?:\b(?:by|at|on|before|within|in|around|due|follows?|comes?|will|is|tomorrow|today|tonight|until|no\s+later)\b|:)`,
      String.raw`^\s*(?:${NEWS}|more)\s+(?:by|at|on|before|within|every|each|hourly|daily|tomorrow|today|to\s+follow|follows|soon|shortly)\b|[:,–—]\s*(?:more|updates?|news)\s+(?:by|at|before|within|tomorrow|today|tonight|later\s+today|every)\b`,
      String.raw`\b(?:let\s+me(?!\s+know)|allow\s+me|allow\s+us|give\s+me|give\s+us)\b.{0,40}\b(?:until|till|back\s+to\s+you|by|within)\b`,
      String.raw`\b(?:speak|talk)\s+(?:to\s+you\s+)?(?:again\s+)?(?:tomorrow|on|soon|by|later)\b|\bback\s+(?:to|with)\s+you\s+(?:by|within|before|tomorrow|at|on|in|later|soon)\b`,
      String.raw`\b(?:the|our|my|your)\s+(?!customer|client|user)[\w ]{2,30}\s+(?:has\s+|have\s+)?(?:(?:promised|agreed|committed)\s+(?:me|us|to)|assured\s+(?:me|us))\b`,
      String.raw`\byou\s+have\s+my\s+word\b|\bi\s+promise\b|\bwe\s+promise\b`,
    ].join("|"),
  ),
  tells:
    /\b(?:let(?:ting)?\s+you\s+(?:all\s+)?know|keep(?:ing)?\s+you\s+(?:\w+\s+)?(?:posted|updated|informed|in\s+the\s+loop|up\s+to\s+date)|(?:get|getting|come|coming|be|circle|write|report)\s+back\s+(?:to|with)\s+you|back\s+to\s+you|be\s+(?:back\s+)?in\s+touch|get\s+in\s+touch|updat(?:e|ing)\s+you|follow(?:ing)?\s+up|reach(?:ing)?\s+out|contact(?:ing)?\s+you|writ(?:e|ing)\s+(?:to\s+)?you|report\s+back|inform\s+you|tell\s+you|call(?:ing)?\s+you|give\s+you\s+(?:a\s+(?:call|ring|shout)|an\s+update|news)|e-?mail(?:ing)?\s+you|touch\s+base|have\s+(?:more\s+)?(?:news|an\s+update|an\s+answer)|shar(?:e|ing)\s+(?:an\s+update|more|news|what|the|their|our|all|every|any|findings|results)|hear(?:ing)?\s+(?:\w+\s+){0,3}from\s+\w+|know\s+more|send\s+(?:you\s+)?(?:an\s+update|news|word)|post\s+(?:an\s+)?updates?|notify(?:ing)?\s+you|repl(?:y|ying)\s+(?:to\s+you|here)|in\s+contact\s+with\s+you|respond|get\s+hold\s+of\s+you|(?:speak|talk)(?:ing)?\s+(?:to|with)\s+you|(?:discuss|go\s+(?:through|over)|talk\s+(?:through|over))\s+.{1,40}with\s+you|(?:phone|ring|text|message)(?:ing|s)?\s+you|(?:calls|writes|e-?mails|contacts|updates)\s+(?:to\s+)?you|(?:call|word|note|line|message|mail|reply|answer)\s+from\s+(?:me|us|our|one|somebody|someone)|(?:gets?|comes?|rings?|calls?|writes?)\s+back|gets\s+in\s+touch|check(?:ing)?\s+in|ping(?:ing)?\s+you|drop(?:ping)?\s+you|you\s+will\s+be\s+the\s+first|be\s+the\s+first\s+to\s+(?:know|hear)|(?:next|another|further|more)\s+(?:updates?|news|information|details))\b/,
  soon: /\b(?:soon|shortly|asap|a\.s\.a\.p|as\s+soon\s+as|once\s+(?:we|i|it|the|they)|when\s+(?:we|i|there|it)|in\s+due\s+course|in\s+a\s+(?:bit|moment|while)|later|in\s+the\s+(?:coming|next)\s+(?:few\s+)?(?:days|hours|weeks|minutes)|(?:a\s+)?few\s+(?:minutes|hours|days|weeks)|momentarily|right\s+away|straight\s+away|quickly|before\s+long|presently|the\s+moment)\b/,
  blocks: new RegExp(
    TIMETABLE +
      String.raw`\b${MACHINE}\s+(?:will|['’]ll)\s+(?:then\s+|also\s+|automatically\s+)?(?:return|show|display|ask|prompt|restart|log|sign|reject|retry|block|expire|run|load|redirect|open|close|renew|delete|remove|charge|bill|time|lock|refresh|end|stop)\b|` +
      String.raw`\b(?:not\s+(?:be\s+)?able|won['’]t|will\s+not|shall\s+not|can\s?not|can['’]t|couldn['’]t|(?:am|are|is|['’]m|['’]re)\s+not\s+going|not\s+(?:promise|say|guarantee|expect|know)|never|don['’]t\s+(?:expect|know|think|plan)|do\s+not\s+(?:expect|know|think|plan)|unable|be\s+(?:closed|away|out\s+of|unavailable|on\s+(?:leave|vacation|holiday)|off\s+(?:until|on|from)|absent)|should\s+have\s+(?:been|had|got|received|called|told|written|updated|sent|heard|given)|as\s+(?:always|usual)|taking\s+[\w ]{0,20}\boff|no\s+longer|no\s+way|unlikely|wish|wanted\s+to|was\s+going|were\s+going)\b`,
  ),
  conditions:
    /^\s*(?:please\s+)?(?:order|book|reply|call|ring|send|sign|register|upgrade|buy|pay|confirm|return|subscribe|renew|log|click|apply|submit|complete|fill|answer|give\s+us\s+your|tell\s+us)\b.*\band\s+(?:it|we|i|you|your|our|the|they)\b|\b(?:if|unless\s+you|once\s+you|when\s+you|as\s+soon\s+as\s+you|after\s+you|should\s+you|provided|in\s+case|until\s+you|whenever\s+you|assuming|depending\s+on|subject\s+to|only\s+when|as\s+long\s+as|once\s+(?:we|i)(?:\s+have|['’]ve)?\s+(?:received?|got|get)\s+(?:it|them|your|the|this|that)|upon\s+(?:your|receipt)|after\s+(?:receiving|your)|on\s+receipt)\b/,
  courtesies:
    /\b(?:last\s+(?:week|night|month|year|time|summer|winter|(?:mon|tues?|wednes|thurs?|fri|satur|sun)day)|(?:your|the|our)\s+(?:e-?mail|message|call|order|letter|ticket|request|visit|payment|report|chat)s?\s+(?:of|from|dated)\s+(?:the\s+)?[\w.\/-]+(?:\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night))?|even\s+if[^,.;]*|whether\s+or\s+not[^,.;]*|no\s+matter[^,.;]*|unless\s+(?!you\s+(?:send|give|confirm|reply))[^,.;]*|(?:please\s+)?(?:let\s+(?:me|us)\s+know|tell\s+(?:me|us)|call\s+(?:me|us)|write\s+(?:to\s+)?(?:me|us)|shout|just\s+reply|reply|contact\s+(?:me|us)|feel\s+free[^,.;]*)\s+if[^,.;]*|if\s+not\s+(?:sooner|earlier|before)|if\s+(?:that|this)\s+(?:suits|works|is\s+ok(?:ay)?|is\s+all\s+right)[^,.;]*|if\s+anything\s+changes[^,.;]*|if\s+you\s+have\s+(?:any\s+)?(?:other\s+|further\s+|more\s+)?questions[^,.;]*|won['’]t\s+(?:keep\s+you\s+waiting|be\s+long|forget)|not\s+only|no\s+later\s+than|not\s+later\s+than)/g,
  leads:
    /\b(?:give|allow|grant)\s+(?:me|us)\b|\b(?:i|we)(?:['’]ll|\s+will)?\s+(?:still\s+)?need\b|\bbear\s+with\b|\banother\b|\btakes?\b|\buntil\b|\btill\b/,
  spell: spellEnglish,
  backward:
    /\b(?:that|(?:on\s+)?the)\s+(?:very\s+|same\s+)?(?:day|morning|afternoon|evening|night)\b(?!\s+(?:after|before|is|of))/,
  joints:
    /[,;]\s+(?:but|and|so|however|yet|then|or|because|which|while)\s+|;\s+|\s+[–—-]\s+|\s+but\s+|,\s+(?=(?:i|we|you)(?:\s|['’]))|\s+and\s+(?=(?:i|we|you)(?:\s|['’]))|:\s+(?=(?:i|we|you)(?:\s|['’]))/,
  times: {
    weekdays: [
      "sun(?:day)?",
      "mon(?:day)?",
      "tue(?:s(?:day)?)?",
      "wed(?:nesday)?",
      "thu(?:r(?:s(?:day)?)?)?",
      "fri(?:day)?",
      "sat(?:urday)?",
    ],
    months: [
      "jan(?:uary)?",
      "feb(?:ruary)?",
      "mar(?:ch)?",
      "apr(?:il)?",
      "may",
      "june?",
      "july?",
      "aug(?:ust)?",
      "sept?(?:ember)?",
      "oct(?:ober)?",
      "nov(?:ember)?",
      "dec(?:ember)?",
    ],
    today: "today|this\\s+(?=morning|afternoon|evening)|tonight|later\\s+today",
    tomorrow: "tomorrow|tmrw|tomorow|next\\s+(?:business|working)\\s+day|next\\s+day",
    dayAfterTomorrow: "(?:the\\s+)?day\\s+after\\s+tomorrow|overmorrow",
    morning: "morning|first\\s+thing|before\\s+lunch",
    noon: "noon|midday|lunch\\s?time",
    afternoon: "afternoon",
    evening: "evening|tonight|night",
    endOfDay:
      "end\\s+of\\s+(?:the\\s+|this\\s+|my\\s+|our\\s+)?(?:(?:business|working)\\s+)?(?:day|business|play)|eod|eob|cob|close\\s+of\\s+(?:business|play)|(?:the\\s+)?day\\s+is\\s+(?:over|out|done)",
    within:
      "within(?:\\s+the\\s+next|\\s+the)?|in(?:\\s+the\\s+next|\\s+the)?|in\\s+(?:about|around|roughly|under|less\\s+than)|after|no\\s+later\\s+than|not\\s+later\\s+than|over\\s+the\\s+next|another|takes?(?:\\s+(?:us|me))?(?:\\s+(?:another|about))?|give\\s+(?:me|us)(?:\\s+another)?|allow\\s+(?:me|us)(?:\\s+another)?",
    every: "every|each",
    working: "working|business|work",
    minutes: "min(?:ute)?s?",
    hours: "h(?:ou)?rs?|hours?",
    days: "days?",
    weeks: "weeks?",
    halfHour: "half\\s+an\\s+hour|half\\s+hour|half\\s+(?:of\\s+)?the\\s+hour",
    next: "next|following",
    thisWeek:
      "end\\s+of\\s+(?:the|this)\\s+week|(?:later\\s+)?this\\s+week|week['’]s\\s+end|before\\s+the\\s+weekend|eow|within\\s+the\\s+week",
    nextWeek: "(?:end\\s+of\\s+|late\\s+|later\\s+|mid\\s+)?next\\s+week",
    earlyNextWeek: "(?:early|beginning\\s+of|start\\s+of|at\\s+the\\s+start\\s+of)\\s+next\\s+week",
    dayOfMonth: "(?:by|on|before|until|till)\\s+the\\s+(\\d{1,2})(?:st|nd|rd|th)",
    endOfMonth: "end\\s+of\\s+(?:the|this)\\s+month|month['’]s\\s+end",
    few: "few|several|some|coming",
    numbers: {
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      twelve: 12,
      fifteen: 15,
      twenty: 20,
      thirty: 30,
      forty: 40,
      "forty-five": 45,
      sixty: 60,
      ninety: 90,
      "twenty-four": 24,
      "forty-eight": 48,
      "seventy-two": 72,
      "couple of": 2,
      "a couple of": 2,
    },
    clocks: [
      /\b(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?\s*(?<half>[ap])\.?m\b/,
      /\b(?<hour>[01]?\d|2[0-3])[:h](?<minute>[0-5]\d)\b/,
      /\b(?<hour>\d{1,2})\s+o['’]clock\b/,
      /\b(?:at|by|before|until|till|around|about|than|between\s+\d{1,2}(?:[.:]\d\d)?\s+and)\s+(?<hour>\d{1,2})(?:\.(?<minute>[0-5]\d))?\b(?!\s*(?:%|[-–]\s*\d|to\s+\d|st\b|nd\b|rd\b|th\b|\/|\.\d|(?:more|further|other|business|working|work|calendar)\b|min|h(?:ou)?rs?\b|days?|weeks?|months?|people|tickets?|customers?|users?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/,
    ],
  },
};
